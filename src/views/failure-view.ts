import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';

export interface FailureViewProps {
  messages: Messages;
  /** Whether the page brought its own content for this case. */
  hasFallback: boolean;
  /** Where trying again may help. */
  onRetry: (() => void) | undefined;
}

/** What stands there when no quiz can: the page's own content, or a calm sentence. */
export const failureView = ({
  messages,
  hasFallback,
  onRetry,
}: FailureViewProps): TemplateResult =>
  hasFallback
    ? html`<slot></slot>`
    : html`<div class="failure" part="failure" role="status">
        <p>${messages.unavailable}</p>
        ${onRetry ? html`<button type="button" class="link" @click=${onRetry}>${messages.tryAgain}</button>` : nothing}
      </div>`;

/** What stands there while a quiz is on its way. */
export const loadingView = (
  messages: Messages,
  hasFallback: boolean,
  isSlow: boolean,
): TemplateResult =>
  hasFallback
    ? html`<slot></slot>`
    : html`<p class="loading quiet" part="loading" role="status">
        ${isSlow ? messages.loading : nothing}
      </p>`;
