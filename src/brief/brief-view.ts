import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { isRightToLeft } from '../i18n/locales.js';
import { heading } from '../views/heading.js';
import type { BriefLine, BriefLists } from './brief-lists.js';
import { answersText, introducing } from './brief-text.js';
import type { BriefMessages } from './messages/brief-messages.js';
import { changingText } from '../views/changing-text.js';

export interface ListsViewProps {
  lists: BriefLists;
  messages: BriefMessages;
  /** Language of the quiz, in which its questions and answers are. */
  quizLang: string;
  /** What to say of a question that was skipped. */
  noAnswer: string;
  /** Level of the titles of lists. */
  level: number;
}

export interface BriefViewProps extends ListsViewProps {
  /** What became of copying: text to copy by hand when it failed. */
  copied: 'copied' | { failed: string } | undefined;
  onPrint(): void;
  onCopy(): void;
}

export const directionOf = (lang: string): 'ltr' | 'rtl' => (isRightToLeft(lang) ? 'rtl' : 'ltr');

/** The card on the result: what to take along, and the two ways of taking it. */
export function briefView(props: BriefViewProps): TemplateResult {
  const { lists, messages, level, copied } = props;
  const failed = typeof copied === 'object' ? copied.failed : undefined;
  return html`<div class="frame" lang=${messages.lang} dir=${directionOf(messages.lang)}>
    <section class="card">
      ${heading(level - 1, messages.heading)}
      <p class="quiet">${messages.intro}</p>
      ${/* The result lists every answer already. */ keyed(JSON.stringify(lists), listsView(props, { ...lists, others: [] }))}
      <div class="buttons">
        <button type="button" @click=${props.onPrint}>${messages.print}</button>
        <button type="button" @click=${props.onCopy}>${messages.copy}</button>
      </div>
      <p class="quiet" role="status">
        ${changingText(copied === 'copied' ? messages.copied : failed ? messages.copyFailed : '')}
      </p>
      ${
        failed
          ? html`<textarea
              readonly
              rows="8"
              aria-label=${messages.copy}
              .value=${failed}
            ></textarea>`
          : nothing
      }
    </section>
  </div>`;
}

/** The lists that have something in them, and what to ask. */
export function listsView(props: ListsViewProps, lists = props.lists): TemplateResult {
  const { messages, level } = props;
  const { wishes, ...others } = lists;
  return html`<div class="lists">
    ${
      wishes.length
        ? html`<div>
            ${heading(level, messages.wishes)}
            <ol lang=${props.quizLang} dir=${directionOf(props.quizLang)}>
              ${wishes.map((wish) => html`<li>${wishView(wish)}</li>`)}
            </ol>
          </div>`
        : nothing
    }
    ${(['limits', 'flags', 'unknown', 'others'] as const).map((name) =>
      others[name].length
        ? html`<div class=${name === 'flags' ? 'wide' : nothing}>
            ${heading(level, messages[name])}
            <dl lang=${props.quizLang} dir=${directionOf(props.quizLang)}>
              ${others[name].map(
                (line) =>
                  html`<div>
                    <dt>${line.about}</dt>
                    <dd>${answersText(line, props.noAnswer)}</dd>
                  </div>`,
              )}
            </dl>
          </div>`
        : nothing,
    )}
    <div class="ask wide">
      ${heading(level, messages.ask)}
      <ul>
        ${messages.questions.map((question) => html`<li>${question}</li>`)}
      </ul>
    </div>
  </div>`;
}

const wishView = (wish: BriefLine) =>
  wish.answers.length
    ? html`<strong>${introducing(wish.about)}</strong> ${answersText(wish, '')}`
    : html`<strong>${wish.about}</strong>`;
