import { expect } from 'chai';
import { type BriefLine, briefLists, type BriefLists } from '../../src/brief/brief-lists.js';
import { briefText } from '../../src/brief/brief-text.js';
import { english } from '../../src/brief/messages/en.js';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { translateQuiz } from '../../src/definition/translate-quiz.js';
import type { Option, Quiz } from '../../src/definition/schema.js';
import type { Answers } from '../../src/engine/answers.js';
import { trail } from '../../src/engine/trail.js';
import { translation as arabic } from '../../src/translations/ar.js';
import { healthy } from '../journeys/healthy.js';
import { seeded, wander } from '../support/journey.js';

const listsOf = (answers: Answers, quiz: Quiz = defaultQuiz) => briefLists(trail(quiz, answers));
const healthyLists = (goals: string[], others: Answers = {}) =>
  listsOf(healthy(goals, others).state.answers);
const written = (lines: readonly BriefLine[]) =>
  lines.map(({ about, answers }) => [about, ...answers].join(' | '));

/** Visitors who answer at random, to whatever they are asked. */
const strangers = Array.from(
  { length: 60 },
  (_, seed) => wander(defaultQuiz, seeded(seed + 1)).state.answers,
);

const inFull = ({ group, label }: Option) => (group ? `${group}: ${label}` : label);
const all = (lists: BriefLists) => Object.values(lists).flat() as BriefLine[];

describe('the lists of the brief', () => {
  it('show the wish of a visitor with one goal, with its details', () => {
    const { wishes } = healthyLists(['scars'], { scar_type: ['pitted', 'stretch_marks'] });
    expect(written(wishes)).to.deep.equal([
      'Less visible scars or stretch marks | Small dents from old spots | Stretch marks',
    ]);
  });

  it('show several wishes once each, the main one first', () => {
    const { wishes } = healthyLists(['fine_lines', 'scars', 'pigment_sun'], {
      main_goal: 'pigment_sun',
      scar_type: ['marks_after_spots'],
      colour_type: ['sun_spots'],
    });
    expect(written(wishes)).to.deep.equal([
      'More even colour | Small brown spots or freckles',
      'Softer fine lines and wrinkles',
      'Less visible scars or stretch marks | Flat dark or red marks where spots were',
    ]);
  });

  it('keep the order of the question where no wish was called the main one', () => {
    const { answers } = healthy(['fine_lines', 'firmness']).state;
    const { wishes, unknown } = listsOf({ ...answers, main_goal: [] });
    expect(written(wishes)).to.deep.equal(['Firmer skin', 'Softer fine lines and wrinkles']);
    expect(written(unknown)).to.deep.equal(['Which matters most?']);
  });

  it('treat being unsure of the goal as a wish, too', () => {
    const { wishes } = healthyLists(['not_sure']);
    expect(written(wishes)).to.deep.equal(['Something else, or not sure']);
  });

  it('show limits as they were answered, also where there is none', () => {
    const { limits } = healthyLists(['scars'], { downtime: 'days_1_3' });
    expect(written(limits)).to.deep.equal([
      'How much time can your skin look red or flaky? | 1 to 3 days',
      "How do you feel about needles or mild pain? | I don't mind",
      'Is there a date you want to be ready for? | No date',
    ]);
  });

  it('flag what safety rests on, and leave what does not to the other answers', () => {
    const { flags, others } = healthyLists(['fine_lines'], {
      health: ['blood_thinners', 'metal_allergy'],
    });
    expect(written(flags)).to.deep.equal([
      'Without a tan, which is closest to your skin? | Pale',
      'After an hour of strong midday sun with no sunscreen, what happens? | Usually burns, tans a little',
      'Your health and medicines | Medicines: Blood thinners, such as warfarin, apixaban, clopidogrel or daily aspirin | Allergies: Metal',
    ]);
    expect(written(others)).to.include.members([
      'How old are you? | 35 to 49',
      'Your skin right now and lately | None of these',
    ]);
  });

  it('show the group of each answer', () => {
    const { flags } = healthyLists(['scars'], {
      skin_now: ['recent_peel_laser'],
      health: ['salicylate_allergy'],
    });
    expect(flags.flatMap(({ answers }) => answers)).to.include.members([
      'In the last 4 weeks: A light peel, IPL or needling',
      'Allergies: Aspirin',
    ]);
  });

  it('say of declined health questions that nothing is known', () => {
    const { unknown, flags, others } = healthyLists(['fine_lines'], {
      health: ['prefer_not_to_say'],
      pregnancy: ['prefer_not_to_say'],
      sun_reaction: 'not_sure',
    });
    expect(written(unknown)).to.deep.equal([
      'Do any of these apply to you now? | Prefer not to say',
      'After an hour of strong midday sun with no sunscreen, what happens? | Not sure',
      'Your health and medicines | Prefer not to say',
    ]);
    expect(written([...flags, ...others]).join()).to.not.contain('Prefer not to say');
  });

  it('name questions that were skipped', () => {
    const { answers } = healthy(['fine_lines']).state;
    const { unknown, limits } = listsOf({ ...answers, skin_now: [], needles: [] });
    expect(written(unknown)).to.deep.equal([
      'Your skin right now and lately',
      'How do you feel about needles or mild pain?',
    ]);
    expect(limits).to.have.length(2);
  });

  it('flag exactly the answers that set facts or the skin type', () => {
    for (const answers of strangers) {
      const expected = [...trail(defaultQuiz, answers).questions.values()].flatMap(
        ({ question, chosen }) =>
          chosen
            .filter(({ sets, level }) => sets?.length || level !== undefined)
            .map((option) => `${question.title} | ${inFull(option)}`),
      );
      const { flags } = listsOf(answers);
      const flagged = flags.flatMap(({ about, answers }) =>
        answers.map((answer) => `${about} | ${answer}`),
      );
      expect(flagged).to.deep.equal(expected);
    }
  });

  it('lose no answer and no question', () => {
    const text = briefTextOf;
    for (const answers of strangers) {
      const lists = listsOf(answers);
      const said = all(lists).flatMap(({ about, answers }) => [about, ...answers]);
      for (const { question, chosen } of trail(defaultQuiz, answers).questions.values()) {
        for (const option of chosen) expect(said, question.title).to.include(inFull(option));
        if (!chosen.length) expect(said).to.include(question.title);
        for (const { label } of chosen) expect(text(lists)).to.contain(label);
      }
    }
  });

  it('hold nothing twice', () => {
    for (const answers of strangers) {
      for (const list of Object.values(listsOf(answers)) as BriefLine[][]) {
        expect(new Set(written(list)).size).to.equal(list.length);
      }
    }
  });

  it('are in the language of the quiz', () => {
    const { quiz } = translateQuiz(defaultQuiz, arabic);
    const { wishes } = listsOf(healthy(['scars']).state.answers, quiz);
    expect(wishes[0]!.about).to.match(/\p{Script=Arabic}/u);
  });
});

const briefTextOf = (lists: BriefLists) =>
  briefText(lists, english, { title: 'A quiz', noAnswer: 'No answer' });

describe('the brief as text', () => {
  it('has a title, each list that has something in it, and what to ask', () => {
    const { answers } = healthy(['firmness', 'scars'], { main_goal: 'scars' }).state;
    const text = briefTextOf(listsOf({ ...answers, skin_now: [] }));
    expect(text.split('\n')).to.deep.equal([
      'A quiz',
      'For your consultation',
      '',
      'Wishes',
      '- Less visible scars or stretch marks: Small dents from old spots',
      '- Firmer skin',
      '',
      'Limits',
      '- How much time can your skin look red or flaky? Longer is fine',
      "- How do you feel about needles or mild pain? I don't mind",
      '- Is there a date you want to be ready for? No date',
      '',
      'Please note',
      '- Without a tan, which is closest to your skin? Pale',
      '- After an hour of strong midday sun with no sunscreen, what happens? Usually burns, tans a little',
      '',
      'Not known',
      '- Your skin right now and lately: No answer',
      '',
      'Other answers',
      '- Where on your body? Face',
      '- How old are you? 35 to 49',
      '- Do any of these apply to you now? None of these apply to me',
      '- Your health and medicines: None of these',
      '',
      'Questions to ask the clinic',
      ...english.questions.map((question) => `- ${question}`),
    ]);
  });
});
