import { html, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';
import { changingText } from './changing-text.js';

/**
 * Fallback when no quiz loads and the page provides none.
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

/** Shown while a quiz loads; a message only when that takes long. */
export const loadingView = (messages: Messages, isSlow: boolean): TemplateResult =>
  statusView('loading', isSlow ? messages.loading : undefined);

/** One live region for both: what changes in it is announced, and who tries again can wait there. */
const statusView = (part: string, text: string | undefined, retry?: TemplateResult) =>
  html`<div class=${part} part=${part} role="status" tabindex="-1">
    <p>${changingText(text ?? '')}</p>
    ${retry}
  </div>`;
