/** Package entry `./locales/es`: hands in the widget's words, and exports them. */
import { handIn } from '../i18n/hand-in.js';
import { spanish } from '../i18n/es.js';

export { spanish as messages };
handIn({ lang: 'es', messages: spanish });
