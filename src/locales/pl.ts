/** Package entry `./locales/pl`: registers the messages of one language, and exports them. */
import { registerLocale } from '../i18n/register-locale.js';
import { polish } from '../i18n/pl.js';

export { polish as messages };
registerLocale({ lang: 'pl', messages: polish });
