/** Package entry `./locales/pl`: hands in the widget's words, and exports them. */
import { handIn } from '../i18n/hand-in.js';
import { polish } from '../i18n/pl.js';

export { polish as messages };
handIn({ lang: 'pl', messages: polish });
