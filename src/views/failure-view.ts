import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';

/**
 * What stands there when no quiz can, and the page brought nothing for this case.
 *
 * @param onRetry - Where trying again may help.
 */
export const failureView = (
  messages: Messages,
  onRetry: (() => void) | undefined,
): TemplateResult =>
  html`<div class="failure" part="failure" role="status">
    <p>${messages.unavailable}</p>
    ${onRetry ? html`<button type="button" class="link" @click=${onRetry}>${messages.tryAgain}</button>` : nothing}
  </div>`;

/** What stands there while a quiz is on its way; words only once that deserves one. */
export const loadingView = (messages: Messages, isSlow: boolean): TemplateResult =>
  html`<p class="loading quiet" part="loading" role="status">
    ${isSlow ? messages.loading : nothing}
  </p>`;
