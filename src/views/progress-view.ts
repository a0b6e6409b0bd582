import { html, type TemplateResult } from 'lit';
import type { Progress } from '../engine/progress.js';
import type { Messages } from '../i18n/messages.js';
import { icon } from './icons.js';
import { changingText } from './changing-text.js';

export interface ProgressViewProps {
  progress: Progress;
  messages: Messages;
  /** In the place of the back link of later steps. */
  title: string | undefined;
  onBack: (() => void) | undefined;
  onRestart: (() => void) | undefined;
}

/** The top line: the way back, how far along, and the same as a thin line. */
export const progressView = ({ progress, messages, title, onBack, onRestart }: ProgressViewProps) =>
  html`<div class="top" part="header">
    ${[
      onBack ? backButton(messages, onBack) : html`<p class="title">${title}</p>`,
      onRestart &&
        html`<button type="button" class="link" part="restart" @click=${onRestart}>
          ${messages.startAgain}
        </button>`,
    ]}
    <p class="quiet" part="count">
      ${changingText(messages.stepOf(progress.step, progress.total))}
    </p>
    <progress part="progress" max="1" .value=${progress.share} aria-hidden="true"></progress>
  </div>`;

export const backButton = (messages: Messages, onBack: () => void): TemplateResult =>
  html`<button type="button" class="link back" part="back" @click=${onBack}>
    ${icon('back')}${messages.back}
  </button>`;
