import { expect } from 'chai';
import { addLocale, allLocales, bestMatch, watchLocales } from '../../src/i18n/locales.js';

describe('the best match for a language', () => {
  const available = ['pt', 'pt-BR', 'zh-Hant', 'EN-gb'].map((lang) => ({ lang }));

  for (const [wanted, found] of [
    ['pt', 'pt'],
    ['pt-BR', 'pt-BR'],
    ['pt-br', 'pt-BR'],
    ['pt-PT', 'pt'],
    ['zh', 'zh-Hant'],
    ['zh-Hans-CN', 'zh-Hant'],
    ['en-GB', 'EN-gb'],
    ['EN', 'EN-gb'],
    ['p', undefined],
    ['ptx', undefined],
    ['', undefined],
    ['de', undefined],
  ] as [string, string | undefined][]) {
    it(`is ${found ?? 'nothing'} for "${wanted}"`, () => {
      expect(bestMatch(wanted, available)?.lang).to.equal(found);
    });
  }

  it('is the first of equals', () => {
    const equals = [
      { lang: 'nl', name: 'first' },
      { lang: 'nl', name: 'second' },
    ];
    expect(bestMatch('nl', equals)).to.equal(equals[0]);
  });
});

describe('languages that are registered', () => {
  it('come latest first, so that the latest wins', () => {
    const [first, second] = [{ lang: 'x-locales-test' }, { lang: 'x-locales-test' }];
    addLocale(first);
    addLocale(second);
    expect(allLocales().slice(0, 2)).to.deep.equal([second, first]);
    expect(bestMatch('x-locales-test', allLocales())).to.equal(second);
  });

  it('are reported to whoever watches, until they no longer do', () => {
    let reported = 0;
    const stop = watchLocales(() => reported++);
    addLocale({ lang: 'x-watched' });
    expect(reported).to.equal(1);
    stop();
    addLocale({ lang: 'x-watched' });
    expect(reported).to.equal(1);
  });
});
