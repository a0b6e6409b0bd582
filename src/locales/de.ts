/** Package entry `./locales/de`: hands in the widget's words, and exports them. */
import { handIn } from '../i18n/hand-in.js';
import { german } from '../i18n/de.js';

export { german as messages };
handIn({ lang: 'de', messages: german });
