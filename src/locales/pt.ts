/** Package entry `./locales/pt`: hands in the widget's words, and exports them. */
import { handIn } from '../i18n/hand-in.js';
import { portuguese } from '../i18n/pt.js';

export { portuguese as messages };
handIn({ lang: 'pt', messages: portuguese });
