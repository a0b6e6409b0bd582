/** Package entry `./locales/pt`: registers the messages of one language, and exports them. */
import { registerLocale } from '../i18n/register-locale.js';
import { portuguese } from '../i18n/pt.js';

export { portuguese as messages };
registerLocale({ lang: 'pt', messages: portuguese });
