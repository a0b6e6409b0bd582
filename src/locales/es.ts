/** Package entry `./locales/es`: registers the messages of one language, and exports them. */
import { registerLocale } from '../i18n/register-locale.js';
import { spanish } from '../i18n/es.js';

export { spanish as messages };
registerLocale({ lang: 'es', messages: spanish });
