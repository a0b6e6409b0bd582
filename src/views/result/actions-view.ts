import { html, nothing } from 'lit';
import type { Quiz } from '../../definition/schema.js';
import type { Messages } from '../../i18n/messages.js';
import { heading } from '../heading.js';

export interface ActionsViewProps {
  quiz: Quiz;
  messages: Messages;
  /** Where "book" leads, already checked; nothing without one. */
  bookingUrl: string | undefined;
  /** Whether a consultation at the clinic is offered at all. */
  hasConsultation: boolean;
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
  const { quiz, messages, bookingUrl, hasConsultation, link, copied } = props;
  const invitation = quiz.result?.consultation ?? messages.talkToClinician;
  return html`<section part="next-step">
    ${heading(level, messages.nextStep)}
    ${
      hasConsultation
        ? html`<p>${invitation}</p>
            ${
              bookingUrl &&
              html`<a
                class="primary"
                part="book"
                href=${bookingUrl}
                @click=${(event: Event) => props.onBook(event)}
              >
                ${messages.book}
              </a>`
            }
            <slot name="result-actions"></slot>`
        : nothing
    }
    <div class="buttons">
      ${
        link &&
        html`<button type="button" part="share" @click=${props.onShare}>${messages.share}</button>`
      }
      <button type="button" part="clear" @click=${props.onClear}>${messages.clear}</button>
    </div>
    <p class="quiet" role="status">
      ${copied ? messages.copied : copied === false ? messages.copyFailed : nothing}
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
    }
  </section>`;
}
