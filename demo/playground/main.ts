/** The playground: the text, the quiz that follows it, and what can be done with both. */
import { html, render } from 'lit';
import type { Quiz } from '../../src/definition/schema.js';
import type { TreatmentQuiz } from '../../src/element/treatment-quiz.js';
import '../../src/locales/ar.js';
import '../../src/locales/de.js';
import '../../src/locales/es.js';
import '../../src/locales/fr.js';
import '../../src/locales/it.js';
import '../../src/locales/pl.js';
import '../../src/locales/pt.js';
import { answersView } from './answers-view.js';
import { checkView } from './check-view.js';
import type { CheckOrder } from './check-worker.js';
import { createChecker } from './checker.js';
import { createEditor } from './editor.js';
import { embedPanel } from './embed-panel.js';
import { download, fileNameOf } from './files.js';
import { forgetDraft, keepDraft, keptDraft } from './kept-draft.js';
import { liveQuiz } from './live-quiz.js';
import { placeOf } from './place.js';
import { relaxedView, problemsView } from './problems-view.js';
import { type Draft, readDraft } from './read-draft.js';
import { loadStart, type Start, STARTS } from './starts.js';
import { createTabs } from './tabs.js';
import { applyTheme, type Theme, themeCss } from './theme.js';
import { themeView } from './theme-view.js';

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

/** The last version of the text that was a quiz. */
let good: { definition: unknown; quiz: Quiz } | undefined;
let draft: Draft = { problems: [], relaxed: [] };
let theme: Theme = {};
let start: Start | undefined;
let weighting: CheckOrder['weighting'] = 'chance';

const live = liveQuiz(byId<TreatmentQuiz>('live'), drawAnswers);
const editor = createEditor(
  byId('editor'),
  { labelledBy: 'text-title', describedBy: 'editor-help' },
  handleText,
);
const checker = createChecker(drawCheck);
const embed = embedPanel(byId('embed'), { onDownload: save });
const tabs = createTabs(byId('tabs'), (name) => {
  if (name === 'embed') void embed.lookForFiles();
});

function handleText(): void {
  const { view } = editor;
  draft = readDraft(view.state);
  editor.mark(draft.problems);
  const { definition, quiz } = draft;
  if (quiz) {
    good = { definition, quiz };
    void live.follow(definition, quiz);
  }
  if (byId<HTMLInputElement>('keep').checked) keepDraft(view.state.doc.toString());
  checker.outdate();
  drawState();
  drawCheck();
  tellEmbed();
}

function drawState(): void {
  const { problems, quiz, relaxed } = draft;
  const counted = problems.length === 1 ? 'One thing' : `${problems.length} things`;
  const rest = good ? ' The quiz shown is the last version that worked.' : '';
  const warned = problems.length ? ` ${counted} to look at.` : '';
  const text = quiz ? `It works: ${sizeOf(quiz)}.${warned}` : `${counted} to mend.${rest}`;
  const state = byId('state');
  state.toggleAttribute('data-broken', !quiz);
  // Said only when it changes: a screen reader hears it each time it is set.
  if (state.textContent !== text) state.textContent = text;
  byId('to-mend').textContent = quiz ? '' : `${problems.length} to mend`;
  byId('stale').hidden = Boolean(quiz) || !good;
  render(
    [problemsView(problems, (problem) => editor.show(problem)), relaxedView(relaxed, find)],
    byId('problems'),
  );
}

/** Leads to what `path` names in the text. */
function find(path: string): void {
  tabs.show('text');
  editor.show(placeOf(editor.view.state, path));
}

function sizeOf({ steps, treatments }: Quiz): string {
  const questions = steps.reduce((sum, step) => sum + step.questions.length, 0);
  const counted = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;
  return [
    counted(steps.length, 'step'),
    counted(questions, 'question'),
    counted(treatments.length, 'treatment'),
  ].join(', ');
}

function drawAnswers(): void {
  const { element } = live;
  const isDone = element.matches(':state(result)');
  render(
    answersView({
      quiz: element.quiz,
      answers: element.answers,
      isDone,
      onAnswer: live.answer,
      onRestart: live.restart,
    }),
    byId('answers'),
  );
}

function drawCheck(): void {
  render(
    checkView({
      state: checker.state,
      canCheck: Boolean(draft.quiz),
      weighting,
      onWeigh(next) {
        weighting = next;
        drawCheck();
      },
      onStart: () => checker.start({ definition: draft.definition, weighting }),
      onStop: checker.stop,
      onShow(witness) {
        live.answer(witness);
        tabs.reveal('quiz');
      },
      onFind: find,
    }),
    byId('check'),
  );
}

function drawTheme(): void {
  applyTheme(live.element, theme);
  render(
    themeView({
      theme,
      onSet(property, value) {
        const { [property]: _before, ...others } = theme;
        theme = value ? { ...others, [property]: value } : others;
        drawTheme();
      },
      onReset() {
        theme = {};
        drawTheme();
      },
    }),
    byId('theme'),
  );
  tellEmbed();
}

const tellEmbed = () =>
  embed.update({
    definition: good ? fileNameOf(good.definition) : 'quiz.json',
    locale: good?.quiz.locale ?? 'en',
    css: themeCss(theme),
  });

function drawStarts(): void {
  render(
    STARTS.map(
      (each) =>
        html`<button type="button" aria-pressed=${each === start} @click=${() => void begin(each)}>
          <strong>${each.name}</strong> <span class="quiet">${each.about}</span>
        </button>`,
    ),
    byId('starts'),
  );
}

async function begin(next: Start): Promise<void> {
  try {
    editor.load(await loadStart(next));
    start = next;
  } catch (error) {
    byId('state').textContent = String(error);
  }
  drawStarts();
}

function save(): void {
  download(fileNameOf(draft.definition ?? good?.definition), editor.view.state.doc.toString());
}

async function open(file: File | undefined): Promise<void> {
  if (!file) return;
  editor.load(await file.text());
  start = undefined;
  drawStarts();
}

byId('open').addEventListener('change', ({ target }) => {
  const input = target as HTMLInputElement;
  void open(input.files?.[0]);
  // The same file may be opened again.
  input.value = '';
});
byId('save').addEventListener('click', save);
byId('keep').addEventListener('change', ({ target }) => {
  const box = target as HTMLInputElement;
  if (!box.checked) forgetDraft();
  else box.checked = keepDraft(editor.view.state.doc.toString());
});
byId('scheme').addEventListener('change', ({ target }) => {
  live.element.colorScheme = (target as HTMLInputElement).value;
});

drawStarts();
drawTheme();
const kept = keptDraft();
if (kept === null) await begin(STARTS[0]!);
else {
  byId<HTMLInputElement>('keep').checked = true;
  editor.load(kept);
}
