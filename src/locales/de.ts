/** Package entry `./locales/de`: registers the messages of one language, and exports them. */
import { registerLocale } from '../i18n/register-locale.js';
import { german } from '../i18n/de.js';

export { german as messages };
registerLocale({ lang: 'de', messages: german });
