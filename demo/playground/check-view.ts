/** What the checker found, in words: verdicts, what breaks them, and how often what is suggested. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Finding, Verdict, Witness } from '../../src/check/report.js';
import { basisView } from './basis-view.js';
import type { CheckOrder } from './check-worker.js';
import type { CheckState } from './checker.js';
import { outcomesView } from './outcomes-view.js';

type Weighting = CheckOrder['weighting'];

export interface CheckViewProps {
  state: CheckState;
  /** Whether there is a quiz to check. */
  canCheck: boolean;
  weighting: Weighting;
  onWeigh(weighting: Weighting): void;
  onStart(): void;
  onStop(): void;
  onShow(witness: Witness): void;
  /** Leads to the place in the text. */
  onFind(path: string): void;
}

export function checkView(props: CheckViewProps): TemplateResult {
  const { state, canCheck, weighting, onWeigh, onStart, onStop } = props;
  const isRunning = state.status === 'running';
  const handleWeigh = ({ target }: Event) =>
    onWeigh((target as HTMLSelectElement).value as Weighting);
  return html`
    <p>
      <label for="weighting">For how often each treatment comes up, count</label>
      <select id="weighting" .value=${weighting} @change=${handleWeigh}>
        <option value="chance">visitors who answer by chance</option>
        <option value="combinations">every combination of answers the same</option>
      </select>
    </p>
    <p class="row">
      <button type="button" class="filled" ?disabled=${!canCheck || isRunning} @click=${onStart}>
        Check this quiz
      </button>
      ${isRunning ? html`<button type="button" @click=${onStop}>Stop</button>` : nothing}
      ${canCheck ? nothing : html`<span class="quiet">Mend the text first.</span>`}
    </p>
    <p class="summary" role="status">${summary(state)}</p>
    ${
      isRunning
        ? html`<p>
            <progress max="1" .value=${state.share} aria-label="How much is checked"></progress>
            <span class="quiet">${state.what}</span>
          </p>`
        : nothing
    }
    ${state.status === 'done' ? reportView(state, props) : nothing}
  `;
}

function summary(state: CheckState): string {
  if (state.status === 'failed') return `The check stopped: ${state.message}`;
  if (state.status === 'running')
    return 'Checking. You can go on typing; a change stops the check.';
  if (state.status === 'none') return '';
  const { report, isStale } = state;
  const broken = report.verdicts.filter(({ holds }) => !holds).length;
  const outcome = report.issues.length
    ? 'The definition cannot be used yet.'
    : broken
      ? `${broken} of ${report.verdicts.length} things do not hold.`
      : `All ${report.verdicts.length} things hold.`;
  return isStale ? `${outcome} The text has changed since; check again.` : outcome;
}

function reportView(
  { report }: Extract<CheckState, { status: 'done' }>,
  props: CheckViewProps,
): TemplateResult {
  const { issues, verdicts, statistics } = report;
  // What is broken comes first; otherwise the order of the checker.
  const sorted = [...verdicts].sort((a, b) => Number(a.holds) - Number(b.holds));
  return html`
    ${
      issues.length
        ? html`<ul class="findings">
            ${issues.map((issue) => findingView(issue, props))}
          </ul>`
        : nothing
    }
    ${
      sorted.length
        ? html`<h3>What was checked</h3>
            <ul class="verdicts">
              ${sorted.map((verdict) => verdictView(verdict, props))}
            </ul>`
        : nothing
    }
    ${statistics ? outcomesView(statistics) : nothing}
  `;
}

function verdictView(verdict: Verdict, props: CheckViewProps): TemplateResult {
  const { title, holds, basis, faults, notes } = verdict;
  return html`<li ?data-fails=${!holds}>
    <p class="verdict-head">
      <strong>${title}</strong>
      <span class="verdict" ?data-fails=${!holds}>${holds ? 'holds' : 'does not hold'}</span>
    </p>
    ${basisView(basis)}
    ${
      faults.length
        ? html`<ul class="findings">
            ${faults.map((fault) => findingView(fault, props))}
          </ul>`
        : nothing
    }
    ${
      notes.length
        ? html`<details>
            <summary>${notes.length === 1 ? 'One remark' : `${notes.length} remarks`}</summary>
            <ul class="findings">
              ${notes.map((note) => findingView(note, props))}
            </ul>
          </details>`
        : nothing
    }
  </li>`;
}

function findingView(
  { path, message, witness }: Finding,
  { onShow, onFind }: CheckViewProps,
): TemplateResult {
  return html`<li>
    ${
      path
        ? html`<button type="button" class="plain path" @click=${() => onFind(path)}>
            ${path}
          </button>`
        : nothing
    }
    <p>${message}</p>
    ${
      witness
        ? html`<button type="button" @click=${() => onShow(witness)}>Show these answers</button>`
        : nothing
    }
  </li>`;
}
