import { expect } from 'chai';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { editorSchema } from '../../src/definition/editor/editor-schema.js';
import type { JsonSchema } from '../../src/definition/editor/json-schema.js';
import { extensionSchema } from '../../src/definition/extension-schema.js';
import { readDefinition } from '../../src/definition/parse-definition.js';
import { checkShape } from '../../src/definition/read-whole.js';
import { quizSchema } from '../../src/definition/schema.js';
import { readJson, readText } from '../support/files.js';
import { everyKindQuiz, smallQuiz } from '../support/quizzes.js';
import { brokenEverywhere } from './broken.js';
import { everyChange, TODAY } from './extensions.js';
import { issuesOf } from './issues.js';

const schema = editorSchema(defaultQuiz);

/** What editors know beside JSON Schema. */
const ANNOTATIONS = ['enumDescriptions', 'patternErrorMessage'];

/** Strict, but for two habits of ours: conditions on part of an object, and `null` beside a type. */
const checker = new Ajv2020({
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  keywords: ANNOTATIONS,
}).addSchema(schema, 'quiz');

const accepts = checker.getSchema('quiz') as ValidateFunction;

const atPointer = (pointer: string) => checker.getSchema(`quiz#${pointer}`) as ValidateFunction;

/** Every property of a type in `$defs`: `Treatment.name`, its schema and its path. */
const properties = Object.entries(schema.$defs!).flatMap(([type, { properties: own = {} }]) =>
  Object.entries(own).map(
    ([key, property]) =>
      [`${type}.${key}`, property as JsonSchema, `/$defs/${type}/properties/${key}`] as const,
  ),
);

const resolve = ({ $ref, ...rest }: JsonSchema): JsonSchema =>
  $ref ? { ...schema.$defs![$ref.replace('#/$defs/', '')], ...rest } : rest;

/** What an author reads: why it cannot be used, or else its warnings. */
function complaintsOf(definition: unknown) {
  const issues = issuesOf(definition);
  return issues.length ? issues : readDefinition(definition, { today: TODAY }).warnings;
}

/** Whether an editor has something to offer for it: a value, or something described inside. */
function isHelpful(property: JsonSchema): boolean {
  const whole = resolve(property);
  const { items, anyOf = [], enum: values, const: only, properties: inner } = whole;
  return (
    'default' in whole ||
    Boolean(whole.examples ?? values ?? only ?? inner) ||
    anyOf.some(isHelpful) ||
    (items !== undefined && isHelpful(items))
  );
}

describe('editorSchema', () => {
  it('describes every property, and has something to offer for each', () => {
    const silent = properties.filter(([, { description = '' }]) => !/\w{2}.{8}/.test(description));
    expect(silent.map(([name]) => name)).to.deep.equal([]);
    const helpless = properties.filter(([, property]) => !isHelpful(property));
    expect(helpless.map(([name]) => name)).to.deep.equal([]);
    expect(properties.length).to.be.above(300);
  });

  it('has no object that is not one of its types', () => {
    const unnamed = properties.filter(([, property]) =>
      [property, property.items ?? {}, ...(property.anyOf ?? [])].some((each) => each.properties),
    );
    expect(unnamed.map(([name]) => name)).to.deep.equal([]);
  });

  it('describes each value of a choice', () => {
    for (const [name, property] of properties) {
      const { enum: values, enumDescriptions } = property;
      if (!values) continue;
      const meant = values.filter((value) => value !== null);
      expect(enumDescriptions, name).to.have.length(meant.length);
      for (const value of meant)
        expect(property.description, name).to.include(`\n${String(value)}: `);
    }
  });

  it('gives examples and defaults that are right where they are', () => {
    for (const [name, { examples = [], default: fallback }, pointer] of properties) {
      const given = [...examples, ...(fallback === undefined ? [] : [fallback])];
      for (const example of given) {
        expect(atPointer(pointer)(example), `${name}: ${JSON.stringify(example)}`).to.be.true;
      }
    }
    for (const example of schema.examples!) expect(issuesOf(example)).to.deep.equal([]);
  });

  it('says what a default is only where leaving something out means that', () => {
    const { Option, OptionChange } = schema.$defs!;
    const ends = ({ properties: own }: JsonSchema) => own!.ends as JsonSchema;
    expect(ends(Option!).default).to.equal(false);
    expect(ends(OptionChange!)).not.to.have.property('default');
    expect(ends(OptionChange!).description).to.include('Left out, it stays');
  });
});

describe('editorSchema, beside parseQuizDefinition', () => {
  const files = ['demo/own-quiz.json', 'demo/offers.json', 'demo/broken-quiz.json'];

  it('accepts what is accepted: quizzes whole and extensions', () => {
    const merged = { ...smallQuiz(), extends: 'skin-goals', extendsVersion: '1.0.0' };
    for (const definition of [defaultQuiz, everyKindQuiz(), smallQuiz(), merged, everyChange]) {
      expect(issuesOf(definition)).to.deep.equal([]);
      expect(accepts(definition), JSON.stringify(accepts.errors)).to.be.true;
    }
  });

  it('accepts and refuses the files of the demo and the examples of the documents as the quiz does', () => {
    const documents = ['README.md', 'docs/extensions.md', 'docs/definition.md'];
    const examples = [
      ...documents
        .map(readText)
        .join('')
        .matchAll(/```json\n([^]*?)```/g),
    ]
      .map(([, text]) => text!)
      .filter((text) => text.includes('"schemaVersion"'))
      .map((text) => JSON.parse(text) as unknown);
    expect(examples).to.have.length.above(1);
    for (const definition of [...files.map(readJson), ...examples]) {
      expect(accepts(definition), JSON.stringify(accepts.errors)).to.equal(
        issuesOf(definition).length === 0,
      );
    }
  });

  for (const [what, definition, shape] of [
    ['a whole quiz', everyKindQuiz(), quizSchema()],
    ['an extension', everyChange, extensionSchema()],
  ] as const) {
    it(`refuses all that is wrong with the shape of ${what}, and nothing that is right`, () => {
      let [refused, accepted] = [0, 0];
      for (const [name, broken] of brokenEverywhere(definition)) {
        const isAccepted = accepts(broken);
        const isOfShape =
          checkShape(shape as ReturnType<typeof quizSchema>, broken).findings.length === 0;
        if (isAccepted) expect(isOfShape, `${name} is accepted`).to.be.true;
        else expect(complaintsOf(broken), `${name} is refused`).not.to.deep.equal([]);
        if (isAccepted) accepted++;
        else refused++;
      }
      expect(refused).to.be.above(300);
      expect(accepted).to.be.above(50);
    });
  }

  for (const [what, change] of [
    ['a wait without a deferral', { effect: 'exclude', treatments: ['a'], waitWeeks: 4 }],
    ['a deferral without a wait', { effect: 'defer', treatments: ['a'] }],
    ['a treatment named twice', { effect: 'exclude', treatments: ['a', 'a'] }],
  ] as const) {
    it(`refuses ${what}`, () => {
      const facts = [
        { id: 'a', advice: 'none', message: 'A', waitFrom: 'now', precautions: [change] },
      ];
      expect(accepts({ ...smallQuiz(), facts })).to.be.false;
      expect(issuesOf({ ...smallQuiz(), facts })).not.to.deep.equal([]);
    });
  }
});
