/** Package entry `./locales/ar`: hands in the widget's words, and exports them. */
import { registerLocale } from '../i18n/register-locale.js';
import { arabic } from '../i18n/ar.js';

export { arabic as messages };
registerLocale({ lang: 'ar', messages: arabic });
