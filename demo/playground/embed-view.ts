/** Taking the quiz to the clinic's own page. */
import { html, nothing, type TemplateResult } from 'lit';
import type { BuiltFile } from './embed.js';

export interface EmbedViewProps {
  folder: string;
  /** What the quiz is saved as. */
  fileName: string;
  /** Absent while the files have not been looked for; `null` when they are not built. */
  files: readonly BuiltFile[] | null | undefined;
  snippet: string;
  /** What has just been done. */
  said: string;
  onFolder(folder: string): void;
  onCopy(): void;
  onDownload(): void;
}

export function embedView(props: EmbedViewProps): TemplateResult {
  const { folder, fileName, files, said, onFolder, onDownload } = props;
  return html`
    <ol class="stages">
      <li>
        <p>Save your quiz, and put it on your site.</p>
        <button type="button" @click=${onDownload}>Download ${fileName}</button>
      </li>
      <li>
        <p>Put the files of treatment-quiz beside it.</p>
        <label for="folder">Where they are on your site</label>
        <input
          id="folder"
          type="text"
          spellcheck="false"
          autocomplete="off"
          .value=${folder}
          @input=${({ target }: Event) => onFolder((target as HTMLInputElement).value)}
        />
      </li>
      <li>
        <p>Paste this where the quiz should be.</p>
        ${files === null ? notBuilt : nothing} ${files ? snippetView(props) : nothing}
      </li>
    </ol>
    <p class="quiet" role="status">${said}</p>
    ${files ? aboutIntegrity : nothing}
  `;
}

const notBuilt = html`<p class="remark">
  The built file is not here: this page runs from the source. Run <code>npm run build</code> and
  open the page again; then the integrity hash of the very file you are going to use is worked out
  and the snippet is complete.
</p>`;

const snippetView = ({ snippet, onCopy }: EmbedViewProps) =>
  html`<pre class="code" tabindex="0" aria-label="The snippet"><code>${snippet}</code></pre>
    <button type="button" class="filled" @click=${onCopy}>Copy the snippet</button>`;

const aboutIntegrity = html`<p class="quiet">
  With <code>integrity</code> a browser runs the file only if it is this very one, byte for byte.
  After an update of treatment-quiz, copy the snippet again.
</p>`;
