import type { Locale } from './locales.js';

interface Receiver {
  addLocale?(locale: Locale): void;
}

/**
 * Gives a language to the page's `<treatment-quiz>`, whichever of the two scripts comes first; on a
 * server it does nothing.
 */
export function registerLocale(locale: Locale): void {
  void globalThis.customElements
    ?.whenDefined('treatment-quiz')
    .then((element) => (element as Receiver).addLocale?.(locale));
}
