/** Package entry `./locales/pl`: hands in the widget's words, and exports them. */
import { registerLocale } from '../i18n/register-locale.js';
import { polish } from '../i18n/pl.js';

export { polish as messages };
registerLocale({ lang: 'pl', messages: polish });
