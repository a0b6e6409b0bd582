/**
 * Prints a document of its own.
 *
 * It is made in a frame, so that nothing of the page comes onto the sheet and nothing in the page has
 * to change for it.
 */
import { type CSSResult, render, type TemplateResult } from 'lit';

/** What is printed. */
export interface Sheet {
  title: string;
  lang: string;
  /** Names of fonts, as the page has them. */
  fontFamily: string;
  styles: readonly CSSResult[];
  /** @param sheet - The document to be printed, for nodes that are copied into it. */
  draw(sheet: Document): TemplateResult;
}

/** From the largest on, in points: text is as large as two pages allow. */
const SIZES = [10.5, 10, 9.5, 9, 8.5, 8];
/** Of both A4 and Letter what is less, in CSS pixels without margins; some of it goes at page breaks. */
const PAGE = { width: 680, height: 960, used: 0.95 };
/** Longer than a picture that the page already has needs; a sheet without one is better than none. */
const PATIENCE_MS = 3000;
/** A browser may still read the frame when it says that it has printed it. */
const STILL_BUSY_MS = 1000;

/** A hidden frame that prints one sheet. */
export class PrintFrame {
  private frame: HTMLIFrameElement | undefined;

  /** @param place - Where the frame is put while it is needed. */
  async print(sheet: Sheet, place: ParentNode): Promise<void> {
    this.remove();
    const frame = document.createElement('iframe');
    this.frame = frame;
    frame.title = sheet.title;
    frame.ariaHidden = 'true';
    frame.tabIndex = -1;
    frame.width = String(PAGE.width);
    frame.height = String(PAGE.height);
    await new Promise((resolve) => {
      // Firefox puts another document in the place of the first one, and then says so.
      frame.addEventListener('load', resolve, { once: true });
      place.append(frame);
    });
    const sheetWindow = frame.contentWindow as (Window & typeof globalThis) | null;
    if (!sheetWindow) return;
    await fill(sheetWindow, sheet);
    // The answers may have been cleared meanwhile.
    if (this.frame !== frame) return;
    sheetWindow.addEventListener('afterprint', () =>
      setTimeout(() => frame.remove(), STILL_BUSY_MS),
    );
    sheetWindow.print();
  }

  /** Takes away what was printed: it holds answers. */
  remove(): void {
    this.frame?.remove();
    this.frame = undefined;
  }
}

/** Writes the sheet, waits for its pictures, and fits it onto two pages where that can be. */
async function fill({ document: page, CSSStyleSheet }: Window & typeof globalThis, sheet: Sheet) {
  page.title = sheet.title;
  page.documentElement.lang = sheet.lang;
  page.documentElement.style.fontFamily = sheet.fontFamily;
  page.adoptedStyleSheets = sheet.styles.map(({ cssText }) => {
    // Of the frame's own kind: a document takes no others.
    const styles = new CSSStyleSheet();
    styles.replaceSync(cssText);
    return styles;
  });
  render(sheet.draw(page), page.body);
  for (const details of page.querySelectorAll('details')) details.open = true;
  const pictures = [...page.images].map((image) => {
    // Nothing is ever scrolled into view here.
    image.loading = 'eager';
    return image.decode();
  });
  await Promise.race([
    Promise.allSettled(pictures),
    new Promise((resolve) => setTimeout(resolve, PATIENCE_MS)),
  ]);
  for (const size of SIZES) {
    page.documentElement.style.setProperty('--treatment-quiz-font-size', `${size}pt`);
    if (page.body.offsetHeight <= 2 * PAGE.height * PAGE.used) break;
  }
}
