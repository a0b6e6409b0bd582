/** Package entry `./locales/de`: hands in the widget's words, and exports them. */
import { registerLocale } from '../i18n/register-locale.js';
import { german } from '../i18n/de.js';

export { german as messages };
registerLocale({ lang: 'de', messages: german });
