/** Package entry `./locales/it`: hands in the widget's words, and exports them. */
import { handIn } from '../i18n/hand-in.js';
import { italian } from '../i18n/it.js';

export { italian as messages };
handIn({ lang: 'it', messages: italian });
