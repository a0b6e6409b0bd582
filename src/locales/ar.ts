/** Package entry `./locales/ar`: registers the messages of one language, and exports them. */
import { registerLocale } from '../i18n/register-locale.js';
import { arabic } from '../i18n/ar.js';

export { arabic as messages };
registerLocale({ lang: 'ar', messages: arabic });
