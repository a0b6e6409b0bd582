/** Keeps what the embed panel shows up to date with the quiz, the look and the built files. */
import { render } from 'lit';
import { type BuiltFile, builtFiles, embedSnippet, type EmbedParts, filesFor } from './embed.js';
import { embedView } from './embed-view.js';

type Known = Pick<EmbedParts, 'definition' | 'locale' | 'css'>;

export interface EmbedPanel {
  /** Updates the snippet. */
  update(known: Known): void;
  /** Works out the hashes of the files that are there now. */
  lookForFiles(): Promise<void>;
}

/** What the panel shows. */
interface Shown {
  known: Known;
  folder: string;
  files?: readonly BuiltFile[] | null;
  said: string;
}

const snippetOf = ({ known, folder, files }: Shown) =>
  files ? embedSnippet({ ...known, folder, files }) : '';

export function embedPanel(host: HTMLElement, acts: { onDownload(): void }): EmbedPanel {
  let shown: Shown = {
    known: { definition: 'quiz.json', locale: 'en', css: '' },
    folder: '/quiz/',
    said: '',
  };

  function show(change: Partial<Shown>): void {
    shown = { ...shown, ...change };
    const { known, folder, files, said } = shown;
    const snippet = snippetOf(shown);
    const copy = async () =>
      show({ said: await copyOrSelect(snippet, host.querySelector('pre')!) });
    const view = embedView({
      ...{ folder, fileName: known.definition, files, snippet, said },
      onFolder: (next) => show({ folder: next, said: '' }),
      onCopy: () => void copy(),
      onDownload: acts.onDownload,
    });
    render(view, host);
  }

  const lookForFiles = async () => {
    const wanted = filesFor(shown.known);
    const files = (await builtFiles(wanted)) ?? null;
    // The language may be another by now.
    if (wanted.join() === filesFor(shown.known).join()) show({ files });
  };

  show({});
  return {
    update(known) {
      const isOther = filesFor(known).join() !== filesFor(shown.known).join();
      show({ known, said: '' });
      if (isOther && shown.files !== undefined) void lookForFiles();
    },
    lookForFiles,
  };
}

/** Copies `text`; where a page must not, selects it where it is `shown`. Says which it was. */
async function copyOrSelect(text: string, shown: Element): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'Copied.';
  } catch {
    getSelection()?.selectAllChildren(shown);
    return 'This browser does not let the page copy. The snippet is selected: press Ctrl and C.';
  }
}
