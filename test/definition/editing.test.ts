import { expect } from 'chai';
import {
  getLanguageService,
  type LanguageService,
  TextDocument,
} from 'vscode-json-languageservice/lib/esm/jsonLanguageService.js';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { editorSchema } from '../../src/definition/editor/editor-schema.js';

/** As it is read from a file. */
const schema = JSON.parse(JSON.stringify(editorSchema(defaultQuiz))) as object;

const editor: LanguageService = getLanguageService({});
editor.configure({
  validate: true,
  schemas: [{ uri: 'file:///quiz.schema.json', fileMatch: ['*'], schema }],
});

/** A half-written file; `|` is the cursor. */
function writing(text: string) {
  const document = TextDocument.create('file:///quiz.json', 'json', 1, text.replace('|', ''));
  const cursor = document.positionAt(text.indexOf('|'));
  return { document, cursor, parsed: editor.parseJSONDocument(document) };
}

/** What is offered at the cursor: label → what is said about it. */
async function offered(text: string): Promise<Map<string, string>> {
  const { document, cursor, parsed } = writing(text);
  const { items } = (await editor.doComplete(document, cursor, parsed))!;
  return new Map(
    items.map(({ label, documentation = '' }) => [
      label.replaceAll('"', ''),
      typeof documentation === 'string' ? documentation : documentation.value,
    ]),
  );
}

/** What is shown for what the cursor points at, without the marks of Markdown. */
async function shown(text: string): Promise<string> {
  const { document, cursor, parsed } = writing(text);
  const hover = await editor.doHover(document, cursor, parsed);
  return [hover?.contents].flat().join('\n').replaceAll('\\', '');
}

/** What is underlined, and why. */
async function underlined(text: string): Promise<string[]> {
  const { document, parsed } = writing(text);
  const found = await editor.doValidation(document, parsed);
  return found.map(({ range, message }) => `${document.getText(range)}: ${message}`);
}

const inExtension = (rest: string) =>
  `{ "schemaVersion": 1, "extends": "skin-goals", "id": "mine", "version": "1", ${rest} }`;

const inFact = (rest: string) =>
  `{ "facts": [{ "id": "pregnant", "precautions": [{ ${rest} }] }] }`;

const inStep = (rest: string) => inExtension(`"steps": [{ "id": "details", ${rest} }]`);

describe('an editor, while a quiz is written', () => {
  it('offers a beginning in an empty file', async () => {
    expect([...(await offered('|')).keys()].join()).to.include('skin-goals');
  });

  it('offers the properties of a treatment that are not there yet, each with what it is', async () => {
    const names = await offered('{ "treatments": [{ "id": "a", "name": "A", | }] }');
    expect(names.get('downtimeDays')).to.match(/^Time off: days after each session/);
    expect(names).to.include.keys('indications', 'homeCare', 'offer');
    expect(names).not.to.have.any.keys('id', 'name', 'remove');
  });

  it('offers the effects of a precaution, and one more in an extension', async () => {
    const effects = await offered(inFact('"effect": |'));
    expect(effects).to.have.all.keys('exclude', 'defer', 'caution');
    expect(effects.get('defer')).to.equal('shown under "Later", after "waitWeeks"');
    const ofExtension = await offered(inExtension(inFact('"effect": |').slice(1, -1)));
    expect(ofExtension).to.have.all.keys('exclude', 'defer', 'caution', 'none');
  });

  it('offers the kinds of question, and then what a question of that kind has', async () => {
    const kinds = await offered('{ "steps": [{ "questions": [{ "kind": "|" }] }] }');
    expect(kinds).to.have.all.keys('single', 'multiple', 'scale', 'body-map');
    const ofScale = await offered('{ "steps": [{ "questions": [{ "kind": "scale", | }] }] }');
    expect(ofScale).to.include.keys('lowLabel', 'highLabel');
    expect(ofScale).not.to.have.any.keys('mainGoalOf', 'max');
  });

  it('shows what a property is where the cursor points', async () => {
    expect(await shown('{ "treatments": [{ "down|timeDays": { "min": 1 } }] }')).to.equal(
      'Time off: days after each session in which skin can look red or flaky.',
    );
    expect(await shown('{ "steps": [{ "wh|en": { "fact": "a" } }] }')).to.match(
      /^Condition for showing the step/,
    );
  });

  it('shows what a value means', async () => {
    expect(
      await shown('{ "treatments": [{ "indications": [{ "goal": "a", "strength": |2 }] }] }'),
    ).to.match(/`2`: some evidence$/);
  });

  it('underlines a name that is mistyped, a value that is not allowed, what is missing', async () => {
    const found = await underlined(
      '{ "review": { "signedOff": true }, "steps": [{ "id": "a b", "titel": "A", "questions": [{ "kind": "mutiple" }] }] }',
    );
    expect(found).to.include.members([
      '"titel": Property titel is not allowed.',
      '"a b": should be an id of letters, digits, "-" and "_"',
      '"review": Missing property "until".',
    ]);
    expect(found.some((each) => each.startsWith('"mutiple": '))).to.be.true;
  });
});

describe('an editor, while an extension is written', () => {
  it('offers the treatments there are, by their names', async () => {
    for (const place of ['"onlyTreatments": ["|"]', '"treatments": [{ "id": "|" }]']) {
      const ids = await offered(inExtension(place));
      expect(ids).to.have.all.keys(defaultQuiz.treatments.map(({ id }) => id));
      expect(ids.get('ipl')).to.equal('Intense pulsed light (IPL)');
    }
  });

  it('offers the questions of a step first, and the options of the question they are in', async () => {
    const questions = [...(await offered(inStep('"questions": [{ "id": "|" }]'))).keys()];
    expect(questions[0]).to.equal('scar_type');
    const options = await offered(
      inStep('"questions": [{ "id": "scar_age", "options": [{ "id": "|" }] }]'),
    );
    expect(options).to.include.keys('under_6_months', 'over_6_months');
    expect(options).not.to.include.keys('pitted');
  });

  it('offers facts, sources and goals where they can be named', async () => {
    expect(await offered(inStep('"when": { "fact": "|" }'))).to.include.keys('pregnant', 'melasma');
    const indication = (rest: string) =>
      inExtension(`"treatments": [{ "id": "ipl", "indications": [{ ${rest} }] }]`);
    expect(await offered(indication('"goal": "|"'))).to.include.keys('scars', 'scars.pitted');
    expect(await offered(indication('"sources": ["|"]'))).to.include.keys('E1', 'U16');
  });

  it('offers questions in a condition, and then the options of the question it names', async () => {
    expect(await offered(inStep('"when": { "includes": ["|"] }'))).to.include.keys('goals', 'age');
    expect(await offered(inStep('"when": { "includes": ["scar_age", "|"] }'))).to.have.all.keys(
      'under_6_months',
      'over_6_months',
      'not_sure',
    );
  });

  it('shows what an id means, and what null does', async () => {
    expect(await shown(inExtension('"onlyTreatments": ["ip|l"]'))).to.equal(
      '`ipl`: Intense pulsed light (IPL)',
    );
    expect(await shown(inExtension('"treatments": [{ "id": "ipl", "warn|ing": null }]'))).to.match(
      /null takes it away\.$/,
    );
  });

  it('underlines nothing in ids of your own', async () => {
    const own = '"sources": [{ "id": "house", "title": "Ours", "grade": "unsourced" }]';
    expect(await underlined(inExtension(own))).to.deep.equal([]);
  });

  it('underlines a mistyped name, and what a new treatment still needs', async () => {
    expect(
      await underlined(inExtension('"treatments": [{ "id": "ipl", "nmae": "A" }]')),
    ).to.deep.equal(['"nmae": Property nmae is not allowed.']);
    const found = await underlined(inExtension('"treatments": [{ "id": "facial", "name": "A" }]'));
    expect(found.join()).to.include('Missing property "downtimeDays".');
  });

  it('takes a mistyped name of the built-in quiz for an extension all the same', async () => {
    expect(
      await underlined('{ "schemaVersion": 1, "extends": "skin-goal", "id": "a", "version": "1" }'),
    ).to.deep.equal(['"skin-goal": Value must be "skin-goals".']);
  });
});
