import { expect } from 'chai';
import { didYouMean } from '../../src/definition/did-you-mean.js';

const known = ['goals', 'skin-type', 'area', 'health', 'it'];

describe('didYouMean', () => {
  for (const [found, guess] of [
    ['goal', 'goals'],
    ['gaols', 'goals'],
    ['Goals', 'goals'],
    ['skin_type', 'skin-type'],
    ['skin-tpye', 'skin-type'],
    ['skintype', 'skin-type'],
    ['ares', 'area'],
    ['heatlh', 'health'],
    ['xt', 'it'],
  ]) {
    it(`takes "${found}" for "${guess}"`, () => {
      expect(didYouMean(found, known)).to.equal(` Did you mean "${guess}"?`);
    });
  }

  for (const found of ['', 'age', 'colour', 'pregnancy', 'goalposts', 'x'.repeat(65)]) {
    it(`has no guess for "${found}"`, () => {
      expect(didYouMean(found, known)).to.equal('');
    });
  }

  for (const found of [undefined, null, 5, ['goals'], { id: 'goals' }]) {
    it(`has no guess for ${JSON.stringify(found)}, which is not text`, () => {
      expect(didYouMean(found, known)).to.equal('');
    });
  }

  it('prefers the nearest, then the first named', () => {
    expect(didYouMean('scars', ['scabs', 'scars_', 'scarfs'])).to.equal(' Did you mean "scabs"?');
    expect(didYouMean('scarss', ['scabs', 'scars'])).to.equal(' Did you mean "scars"?');
  });
});
