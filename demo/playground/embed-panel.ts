/** Keeps what the embed panel shows up to date with the quiz, the look and the built files. */
import { render } from 'lit';
import { type BuiltFile, builtFiles, embedSnippet, type EmbedParts, filesFor } from './embed.js';
import { embedView } from './embed-view.js';

type Known = Pick<EmbedParts, 'definition' | 'locale' | 'isExtension' | 'css'>;

export interface EmbedPanel {
  /** Tells what there is to embed. */
  update(known: Known): void;
  /** Works out the hashes of the files that are there now. */
  lookForFiles(): Promise<void>;
}

export function embedPanel(host: HTMLElement, acts: { onDownload(): void }): EmbedPanel {
  let known: Known = { definition: 'quiz.json', locale: 'en', isExtension: false, css: '' };
  let folder = '/quiz/';
  let files: readonly BuiltFile[] | null | undefined;
  let said = '';

  const snippet = () => (files ? embedSnippet({ ...known, folder, files }) : '');
  const say = (text: string) => {
    said = text;
    draw();
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(snippet());
      say('Copied.');
    } catch {
      getSelection()?.selectAllChildren(host.querySelector('pre')!);
      say('This browser does not let the page copy. The snippet is selected: press Ctrl and C.');
    }
  };

  function draw(): void {
    const view = embedView({
      folder,
      fileName: known.definition,
      files,
      snippet: snippet(),
      said,
      onFolder(next) {
        folder = next;
        say('');
      },
      onCopy: () => void copy(),
      onDownload: acts.onDownload,
    });
    render(view, host);
  }

  const lookForFiles = async () => {
    const wanted = filesFor(known);
    const found = (await builtFiles(wanted)) ?? null;
    // The language may be another by now.
    if (wanted.join() !== filesFor(known).join()) return;
    files = found;
    draw();
  };

  draw();
  return {
    update(next) {
      const isOther = filesFor(next).join() !== filesFor(known).join();
      known = next;
      said = '';
      draw();
      if (isOther && files !== undefined) void lookForFiles();
    },
    lookForFiles,
  };
}
