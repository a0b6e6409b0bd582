import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { heading, headingLevel } from '../../src/views/heading.js';

describe('headingLevel', () => {
  for (const [given, level] of [
    [1, 1],
    [6, 6],
    [3.9, 3],
    [0, 2],
    [-1, 2],
    [7, 6],
    [Infinity, 6],
    [NaN, 2],
  ]) {
    it(`is ${level} for ${given}`, () => {
      expect(headingLevel(given!)).to.equal(level);
    });
  }
});

describe('heading', () => {
  const drawn = (level: number, id?: string) => {
    const page = document.createElement('div');
    render(heading(level, 'Words', id), page);
    return page.firstElementChild!;
  };

  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`is an h${level} at level ${level}`, () => {
      expect(drawn(level).localName).to.equal(`h${level}`);
      expect(drawn(level).textContent).to.equal('Words');
    });

    it(`is a target for focus at level ${level} only when asked`, () => {
      expect(drawn(level).getAttributeNames()).to.deep.equal(['class', 'part']);
      expect(drawn(level, 'here').id).to.equal('here');
      expect(drawn(level, 'here').getAttribute('tabindex')).to.equal('-1');
    });
  }

  it('is an h6 below level 6', () => {
    expect(drawn(8).localName).to.equal('h6');
  });
});
