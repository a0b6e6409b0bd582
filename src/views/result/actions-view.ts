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
  /** What became of copying: text to copy by hand when it failed. */
  copied: 'copied' | { failed: string } | undefined;
  /** @param treatment - Of whose own link; none for the consultation. */
  onBook(event: Event, treatment?: string): unknown;
  onCopy(): unknown;
  /** `undefined` where the page offers no link to the result. */
  onShare: (() => unknown) | undefined;
  onClear(): unknown;
}

/** What the visitor can do next. */
export function actionsView(props: ActionsViewProps, level: number) {
  const { quiz, messages, bookingUrl, hasConsultation, copied } = props;
  const invitation = quiz.result?.consultation ?? messages.talkToClinician;
  const failed = typeof copied === 'object' ? copied.failed : undefined;
  return html`<section part="next-step">
    ${heading(level, messages.nextStep)}
    ${
      hasConsultation
        ? html`<p>${invitation}</p>
            ${
              bookingUrl
                ? html`<a
                    class="primary"
                    part="book"
                    href=${bookingUrl}
                    @click=${(event: Event) => props.onBook(event)}
                  >
                    ${messages.book}
                  </a>`
                : nothing
            }
            <slot name="result-actions"></slot>`
        : nothing
    }
    <div class="buttons">
      <button type="button" part="copy" @click=${props.onCopy}>${messages.copy}</button>
      ${
        props.onShare
          ? html`<button type="button" part="share" @click=${props.onShare}>
              ${messages.share}
            </button>`
          : nothing
      }
      <button type="button" part="clear" @click=${props.onClear}>${messages.clear}</button>
    </div>
    <p class="quiet" role="status">
      ${copied === 'copied' ? messages.copied : failed ? messages.copyFailed : nothing}
    </p>
    ${
      failed
        ? html`<textarea
            readonly
            rows="8"
            aria-label=${messages.copyFailed}
            .value=${failed}
          ></textarea>`
        : nothing
    }
  </section>`;
}
