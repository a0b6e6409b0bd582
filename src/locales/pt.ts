/** Package entry `./locales/pt`: hands in the widget's words, and exports them. */
import { registerLocale } from '../i18n/register-locale.js';
import { portuguese } from '../i18n/pt.js';

export { portuguese as messages };
registerLocale({ lang: 'pt', messages: portuguese });
