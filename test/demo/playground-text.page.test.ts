import { CompletionContext } from '@codemirror/autocomplete';
import { json } from '@codemirror/lang-json';
import { EditorState } from '@codemirror/state';
import { expect } from '@open-wc/testing';
import { completeDefinition } from '../../demo/playground/complete.js';
import { noteAt } from '../../demo/playground/hover.js';
import { placeOf } from '../../demo/playground/place.js';
import { readDraft } from '../../demo/playground/read-draft.js';
import { syntaxProblems } from '../../demo/playground/syntax-problems.js';
import { smallText } from './author.js';

const stateOf = (doc: string) => EditorState.create({ doc, extensions: [json()] });

/** A text with `|` where the caret is. */
function withCaret(text: string): { state: EditorState; caret: number } {
  const caret = text.indexOf('|');
  return { state: stateOf(text.replace('|', '')), caret };
}

function offered(text: string): string[] {
  const { state, caret } = withCaret(text);
  const result = completeDefinition(new CompletionContext(state, caret, true));
  return result?.options.map(({ label }) => label) ?? [];
}

describe('syntaxProblems', () => {
  for (const [text, at, message] of [
    ['{"a": 1,}', ',', 'Nothing follows this comma: take it away.'],
    ['{"a": 1 "b": 2}', '1', 'A comma is missing after this.'],
    ['[1,,2]', ',', 'There is one comma too many.'],
    ['{"a": }', ':', 'A value is missing after this.'],
    ['{"a" 1}', '"', 'A colon is missing after this name.'],
    ['{"a": [1}', '1', 'After this a ] is missing.'],
    ['{"a": 1', '1', 'After this a } is missing.'],
    ['{"a": "x}', '"x', 'This text has no closing quote on its line.'],
    ['{"a": "\\x"}', '"\\x"', 'A backslash in a text has to be written twice: \\\\.'],
    ["{'a': 1}", "'a'", 'Names and texts stand between straight double quotes: "…".'],
    ['{"a": yes}', 'yes', 'yes needs double quotes around it, if it is a name or a text.'],
    ['{"a": 1} x', 'x', 'x needs double quotes around it, if it is a name or a text.'],
    ['// a\n{}', '//', 'JSON has no comments: take this away.'],
    ['', '', 'There is nothing here yet. A definition begins with {.'],
  ]) {
    it(`says of ${JSON.stringify(text)}: ${message}`, () => {
      const state = stateOf(text!);
      const [problem] = syntaxProblems(state);
      expect(problem!.message).to.equal(message);
      expect(state.sliceDoc(problem!.from, problem!.to)).to.equal(at);
    });
  }

  it('has nothing to say of JSON', () => {
    expect(syntaxProblems(stateOf(smallText()))).to.deep.equal([]);
  });
});

describe('placeOf', () => {
  const text = '{ "steps": [{ "id": "a", "x.y": 1 }, { "id": "b", "list": [1, "two"] }] }';
  for (const [path, marked, isThere] of [
    ['steps[1].list[1]', '"two"', true],
    ['steps[1].list', '"list"', true],
    ['steps[1]', '{', true],
    ['steps.b.list', '"list"', true],
    ['steps[0].x.y', '1', true],
    ['steps[0].title', '{', false],
    ['steps', '"steps"', true],
    ['nothing', '{', false],
  ] as const) {
    it(`marks ${marked} for ${path}`, () => {
      const state = stateOf(text);
      const place = placeOf(state, path);
      expect(state.sliceDoc(place.from, place.to)).to.equal(marked);
      expect(place.isThere).to.equal(isThere);
    });
  }
});

describe('readDraft', () => {
  it('marks the name of a property that nobody knows', () => {
    const state = stateOf(smallText('"discomfort": 2', '"discomfrot": 2'));
    const problem = readDraft(state).problems.find(({ path }) => path.endsWith('discomfrot'))!;
    expect(state.sliceDoc(problem.from, problem.to)).to.equal('"discomfrot"');
  });

  const relaxing = (until: string) =>
    JSON.stringify({
      schemaVersion: 1,
      extends: 'skin-goals',
      id: 'x',
      version: '1',
      facts: [
        {
          id: 'isotretinoin_past_6m',
          precautions: [
            {
              treatments: ['microneedling_clinic'],
              effect: 'defer',
              waitWeeks: 12,
              reviewed: { by: 'Dr A. Example', reason: 'Seen by a doctor.', until },
            },
          ],
        },
      ],
    });

  it('names what is less careful than the built-in quiz, and on whose word', () => {
    const { quiz, problems, relaxed } = readDraft(stateOf(relaxing('9999-12-31')));
    expect(quiz).to.exist;
    expect(problems).to.deep.equal([]);
    expect(relaxed.map(({ reviewed }) => reviewed.by)).to.deep.equal(['Dr A. Example']);
  });

  it('warns of a review that has run out, and the quiz works all the same', () => {
    const { quiz, problems, relaxed } = readDraft(stateOf(relaxing('2020-01-01')));
    expect(quiz).to.exist;
    expect(problems.map(({ severity }) => severity)).to.deep.equal(['warning']);
    expect(relaxed).to.deep.equal([]);
  });
});

describe('completeDefinition', () => {
  it('offers the properties that are not there yet', () => {
    const names = offered('{ "steps": [{ "id": "a", "|" }] }');
    expect(names).to.include('"questions"');
    expect(names).to.not.include('"id"');
  });

  it('offers those of the kind of question that is written', () => {
    const asked = (kind: string) =>
      offered(`{ "goals": [], "steps": [{ "questions": [{ "kind": "${kind}", "|" }] }] }`);
    expect(asked('scale')).to.include('"lowLabel"').and.not.include('"mainGoalOf"');
    expect(asked('single')).to.include('"mainGoalOf"').and.not.include('"lowLabel"');
  });

  it('offers the allowed values, also before a quote is typed', () => {
    const advice = ['"none"', '"tell-clinic"', '"clinician-first"', '"see-doctor-soon"'];
    expect(offered('{ "facts": [{ "advice": "|" }] }')).to.deep.equal(advice);
    expect(offered('{ "facts": [{ "advice": | }] }')).to.deep.equal(advice);
  });

  it('offers the other words where one is written already', () => {
    const kinds = ['"single"', '"multiple"', '"scale"', '"body-map"'];
    expect(offered(smallText('"single"', '"single|"'))).to.deep.equal(kinds);
  });

  it('offers ids of the built-in quiz to those who extend it', () => {
    const ids = offered('{ "extends": "skin-goals", "onlyTreatments": ["led", |] }');
    expect(ids).to.include('"microneedling_clinic"');
    const options = offered(
      '{ "extends": "skin-goals", "steps": [{ "questions": [{ "id": "goals", "options": [{ "id": "|" }] }] }] }',
    );
    expect(options).to.include('"ingrown_hair"').and.not.include('"under_18"');
  });

  it('offers only its own ids to a quiz that does not extend another', () => {
    const ids = offered(smallText('"goal": "lines"', '"goal": "|"'));
    expect(ids).to.deep.equal(['"lines"', '"glow"']);
  });

  it('offers questions and then options of the question in a condition', () => {
    const first = smallText('"id": "time"', '"id": "time", "when": { "is": ["|"] }');
    expect(offered(first)).to.deep.equal(['"wish"', '"time"']);
    const second = smallText('"id": "time"', '"id": "time", "when": { "is": ["wish", "|"] }');
    expect(offered(second)).to.deep.equal(['"lines"', '"glow"']);
  });

  it('offers nothing inside a text of the author', () => {
    expect(offered('{ "title": "My |" }')).to.deep.equal([]);
  });
});

describe('noteAt', () => {
  const note = (text: string) => {
    const { state, caret } = withCaret(text);
    return noteAt(state, caret, 1);
  };

  it('shows what kind of value a property has, and whether it is required', () => {
    expect(note('{ "goals": [], "steps": [{ "i|d": "a" }] }')).to.include({
      title: 'id',
      kind: 'text · required',
    });
  });

  it('shows what an id means', () => {
    const { words } = note('{ "extends": "skin-goals", "onlyTreatments": ["l|ed"] }')!;
    expect(words).to.deep.equal(['LED light therapy']);
  });

  it('explains a property in the words of the schema for editors', () => {
    const { words } = note('{ "extends": "skin-goals", "onlyTreat|ments": [] }')!;
    expect(words.join(' '))
      .to.match(/treatments/i)
      .and.to.match(/order/i);
  });

  it('has nothing to say of a text', () => {
    expect(note('{ "title": "My| quiz" }')).to.equal(null);
  });
});
