/** Package entry `./locales/it`: registers the messages of one language, and exports them. */
import { registerLocale } from '../i18n/register-locale.js';
import { italian } from '../i18n/it.js';

export { italian as messages };
registerLocale({ lang: 'it', messages: italian });
