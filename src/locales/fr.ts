/** Package entry `./locales/fr`: registers the messages of one language, and exports them. */
import { registerLocale } from '../i18n/register-locale.js';
import { french } from '../i18n/fr.js';

export { french as messages };
registerLocale({ lang: 'fr', messages: french });
