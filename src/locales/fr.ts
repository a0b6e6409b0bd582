/** Package entry `./locales/fr`: hands in the widget's words, and exports them. */
import { handIn } from '../i18n/hand-in.js';
import { french } from '../i18n/fr.js';

export { french as messages };
handIn({ lang: 'fr', messages: french });
