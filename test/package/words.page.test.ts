import { expect } from '@open-wc/testing';
import { english } from '../../src/i18n/en.js';
import type { Locale } from '../../src/i18n/locales.js';
import type { TreatmentQuiz } from '../../src/index.js';

type Words = Record<string, unknown>;

/** Every word, or what says it, under its path. */
const flat = (words: Words, path = ''): [string, unknown][] =>
  Object.entries(words).flatMap(([key, value]): [string, unknown][] =>
    typeof value === 'object' ? flat(value as Words, `${path}${key}.`) : [[path + key, value]],
  );

const spoken = (words: Words): Words =>
  Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === 'object'
        ? spoken(value as Words)
        : typeof value === 'function'
          ? () => `~${key}`
          : `~${key}`,
    ]),
  );

describe('the words of the one file', () => {
  it('can each be said in another language, under the names that languages use', async () => {
    const url = '/dist/treatment-quiz.js';
    await import(url);
    const quiz = document.createElement('treatment-quiz') as TreatmentQuiz;
    const messages = spoken(english as unknown as Words) as Locale['messages'];
    (quiz.constructor as typeof TreatmentQuiz).addLocale({ lang: 'tlh', messages });
    quiz.lang = 'tlh';
    document.body.append(quiz);
    await quiz.updateComplete;
    const said = new Map(flat(quiz.messages as unknown as Words));
    for (const [path] of flat(english as unknown as Words)) {
      const words = said.get(path);
      expect(typeof words === 'function' ? words() : words, path).to.equal(
        `~${path.split('.').at(-1)!}`,
      );
    }
    quiz.remove();
  });
});
