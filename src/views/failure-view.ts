import { html, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';
import { changingText } from './changing-text.js';

/**
 * What stands there when no quiz can, and the page brought nothing for this case.
 *
 * @param onRetry - Where trying again may help.
 */
export const failureView = (
  messages: Messages,
  onRetry: (() => void) | undefined,
): TemplateResult =>
  statusView(
    'failure',
    messages.unavailable,
    onRetry &&
      html`<button type="button" class="link" @click=${onRetry}>${messages.tryAgain}</button>`,
  );

/** What stands there while a quiz is on its way; words only once that deserves one. */
export const loadingView = (messages: Messages, isSlow: boolean): TemplateResult =>
  statusView('loading', isSlow ? messages.loading : undefined);

/** One live region for both: what changes in it is announced, and who tries again can wait there. */
const statusView = (part: string, text: string | undefined, retry?: TemplateResult) =>
  html`<div class=${part} part=${part} role="status" tabindex="-1">
    <p>${changingText(text ?? '')}</p>
    ${retry}
  </div>`;
