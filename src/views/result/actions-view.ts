import { html, nothing } from 'lit';
import type { Quiz } from '../../definition/schema.js';
import type { Messages } from '../../i18n/messages.js';
import { heading } from '../heading.js';
import { changingText } from '../changing-text.js';

export interface ActionsViewProps {
  quiz: Quiz;
  messages: Messages;
  /** Where "book" leads, already checked; nothing without one. */
  bookingUrl: string | undefined;
  /** Whether the clinic may offer something: a price, a booking, a consultation. */
  hasOffers: boolean;
  /** A link to the result, where the page wants visitors to have one. */
  link: (() => string) | undefined;
  /** Whether the link could be copied, once that was tried. */
  copied: boolean | undefined;
  /** @param treatment - Of whose own link; none for the consultation. */
  onBook(event: Event, treatment?: string): unknown;
  onShare(): unknown;
  onClear(): unknown;
}

/** What the visitor can do next. */
export function actionsView(props: ActionsViewProps, level: number) {
  const { messages, hasOffers, link, onShare, onClear } = props;
  return html`<section part="next-step">
    ${hasOffers ? consultation(props, level) : nothing}
    <div class="buttons">
      ${
        link &&
        html`<button type="button" part="share" @click=${onShare}>${messages.share}</button>`
      }
      <button type="button" part="clear" @click=${onClear}>${messages.clear}</button>
    </div>
    ${sharing(props)}
  </section>`;
}

const consultation = ({ quiz, messages, bookingUrl, onBook }: ActionsViewProps, level: number) =>
  html`${heading(level, messages.nextStep)}
    <p>${quiz.result?.consultation ?? messages.talkToClinician}</p>
    ${
      bookingUrl &&
      html`<a class="primary" part="book" href=${bookingUrl} @click=${onBook}>
        ${messages.book}
      </a>`
    }
    <slot name="result-actions"></slot>`;

/** What came of copying the link, and the link itself where that failed. */
const sharing = ({ messages, link, copied }: ActionsViewProps) =>
  html`<p class="quiet" role="status">
      ${changingText(copied ? messages.copied : copied === false ? messages.copyFailed : '')}
    </p>
    ${
      link && copied === false
        ? html`<textarea
            readonly
            rows="8"
            aria-label=${messages.copyFailed}
            .value=${link()}
          ></textarea>`
        : nothing
    }`;
