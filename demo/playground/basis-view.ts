/** How something came to be known. */
import { html, type TemplateResult } from 'lit';
import type { Basis } from '../../src/check/report.js';

const count = (value: number) => value.toLocaleString('en');

/** A proof covers everything, a sample only what was tried: the words never mix the two up. */
export const basisView = (basis: Basis): TemplateResult =>
  basis.kind === 'proved'
    ? html`<p class="quiet"><b>Proved</b>, ${basis.how} (${count(basis.cases)} cases)</p>`
    : html`<p class="quiet">
        <b>Sampled</b>, ${basis.how} (${count(basis.runs)} runs; not a proof)
      </p>`;
