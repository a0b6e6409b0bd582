import { expect } from 'chai';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';

/** Properties whose text is an id, an address or a keyword, and never read by a visitor. */
const NOT_READ = [
  ...['id', 'kind', 'goal', 'sets', 'when', 'required', 'url', 'icon', 'region', 'swatch'],
  ...['effect', 'treatments', 'advice', 'category', 'grade', 'locale', 'version', 'addsTo'],
  ...['onlyFor', 'derivedFacts', 'mainGoalOf', 'facts', 'withoutCategories'],
];

interface Said {
  path: string;
  text: string;
}

/** Every text in `value`, with its path. `facts` and `treatments` are lists of objects at the top. */
function textsIn(value: unknown, path = ''): Said[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const isIds = Array.isArray(inner) ? typeof inner[0] === 'string' : typeof inner === 'string';
    const skipped =
      NOT_READ.includes(key) &&
      (isIds || key === 'when' || key === 'required' || key === 'derivedFacts');
    const isSourceList = key === 'sources' && path !== '';
    return skipped || isSourceList ? [] : textsIn(inner, path ? `${path}.${key}` : key);
  });
}

const texts = textsIn(defaultQuiz);
const saying = (pattern: RegExp) =>
  texts.filter(({ text }) => pattern.test(text)).map(({ path, text }) => `${path}: ${text}`);

describe('the wording of the default quiz', () => {
  it('is looked at in full', () => {
    expect(texts.length).to.be.above(500);
    for (const part of [
      'steps',
      'facts',
      'treatments',
      'sources',
      'goals',
      'addOns',
      'result',
      'review',
    ]) {
      expect(
        texts.some(({ path }) => path.startsWith(`${part}.`)),
        part,
      ).to.equal(true);
    }
    for (const text of [
      'Softer fine lines and wrinkles',
      'We ask everyone.',
      'Wait until it has healed fully.',
      'your last isotretinoin capsule',
      'No make-up for 24 hours.',
      'Only in specialist burns care, which decides how often.',
    ]) {
      expect(texts.map((said) => said.text)).to.include(text);
    }
  });

  for (const [what, pattern] of [
    ['guarantees nothing', /(?<!cannot be )guarante/i],
    ['promises nothing at once', /\binstant|immediate result|overnight/i],
    ['cures nothing', /\bcur(e|es|ed|ing)\b/i],
    ['calls nothing permanent', /(?<!not )permanent(?! make-up)/i],
    ['promises no share of improvement', /%|per ?cent|\d+ ?(times|x) (better|more)/i],
    ['does not shout', /!/],
    [
      'names no product',
      /botox|dysport|azzalure|bocouture|juv[eé]derm|restylane|ro?accutane|skin ?pen|derma ?pen|dermaroller|morpheus|profhilo|hydrafacial|fraxel|retin-a|differin|profound|potenza/i,
    ],
    ['says nothing of elastin', /elastin/i],
    ['speaks of breadth only to say that it is not meant', /(?<!not )\bbreadth/i],
    [
      'makes nobody feel wrong',
      /\bflaws?\b|problem skin|ugly|anti-?age?ing|imperfect|perfect skin|blemish/i,
    ],
    ['asks after no race', /\brace\b|ethnic|caucasian|asian|\bafrican\b/i],
    ['leaves nothing unfinished', /TODO|TBD|lorem|xxx|\?\?/i],
    ['has no stray white space', /^\s|\s$|\s\s|\n/],
    [
      'never says to stop a medicine',
      /(?<!do not |not )\bstop (your|taking|the) (medicine|tablets?|pills?)/i,
    ],
  ] as [string, RegExp][]) {
    it(what, () => {
      const skipSources = what.includes('race');
      const found = saying(pattern).filter((line) => !(skipSources && line.startsWith('sources')));
      expect(found).to.deep.equal([]);
    });
  }

  it('says that results cannot be guaranteed', () => {
    expect(defaultQuiz.result!.limits).to.include('Results vary and cannot be guaranteed.');
  });

  it('names no diagnosis where a visitor describes patches', () => {
    const named = saying(/melasma|keloid|porphyria/i).filter((line) => !line.startsWith('sources'));
    expect(named).to.deep.equal([]);
  });

  it('says that nobody has signed it off, and what is open', () => {
    const { signedOff, note, open } = defaultQuiz.review;
    expect(signedOff).to.equal(false);
    expect(note).to.contain('No clinician has signed off this content yet.');
    expect(open).to.not.be.empty;
  });

  it('gives the needle length of microneedling in mm', () => {
    const { details = [] } = defaultQuiz.treatments.find(
      ({ id }) => id === 'microneedling_clinic',
    )!;
    const reported = details.map(({ text }) => text).join(' ');
    expect(reported).to.contain('Needle length is 0.5 to 2.5 mm');
    expect(reported).to.contain('length, not breadth');
  });
});

describe('each treatment of the default quiz', () => {
  for (const { id, about, beforeCare, afterCare, sources } of defaultQuiz.treatments) {
    it(`${id} says what it is, how it feels, what comes after, and how to care`, () => {
      for (const text of [about?.what, about?.feels, about?.after])
        expect(text).to.match(/\S.*\.$/);
      expect(beforeCare).to.not.be.empty;
      expect(afterCare).to.not.be.empty;
      expect(sources).to.not.be.empty;
    });
  }
});

describe('what a treatment may do for a goal', () => {
  const supports = defaultQuiz.treatments.flatMap(({ id, indications }) =>
    indications.filter(({ strength }) => strength).map((each) => ({ ...each, treatment: id })),
  );

  it('is said in one or two sentences, each of the 115 times', () => {
    expect(supports).to.have.length(115);
    for (const { treatment, goal, note } of supports) {
      expect(note, `${treatment} for ${goal}`).to.match(/^[A-Z][^.]{15,}\.( [A-Z][^.]+\.)*$/);
    }
  });
});

describe('the sources of the default quiz', () => {
  const { facts = [], treatments, addOns = [], sources = [], result, review } = defaultQuiz;
  const known = new Set(sources.map(({ id }) => id));

  /** Every list called `sources` below `value`. */
  const namedIn = (value: unknown): string[] =>
    typeof value !== 'object' || value === null
      ? []
      : Object.entries(value).flatMap(([key, inner]) =>
          key === 'sources' ? (inner as string[]) : namedIn(inner),
        );

  for (const [what, parts] of Object.entries({
    facts,
    treatments,
    addOns,
    result: [result],
    review: [review],
  })) {
    it(`are all there for the ${what}`, () => {
      const named = namedIn(parts);
      expect(named).to.not.be.empty;
      expect(named.filter((id) => !known.has(id))).to.deep.equal([]);
    });
  }

  it('support every precaution', () => {
    for (const { id, precautions = [] } of facts) {
      expect(precautions, id).to.not.be.empty;
      for (const precaution of precautions) expect(precaution.sources, id).to.not.be.empty;
    }
  });

  it('are each used somewhere', () => {
    const used = new Set(namedIn({ facts, treatments, addOns, result, review }));
    expect([...known].filter((id) => !used.has(id))).to.deep.equal([]);
  });

  it('link to secure addresses', () => {
    for (const { url } of sources) if (url) expect(url).to.match(/^https:\/\/[^\s]+$/);
  });
});
