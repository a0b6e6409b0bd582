/** Package entry `./locales/ar`: hands in the widget's words, and exports them. */
import { handIn } from '../i18n/hand-in.js';
import { arabic } from '../i18n/ar.js';

export { arabic as messages };
handIn({ lang: 'ar', messages: arabic });
