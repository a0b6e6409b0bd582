/** Screens with everything on them, to be measured in any colours. */
import { html } from 'lit';
import { quizStyles } from '../../src/styles/quiz.styles.js';
import { replace } from '../element/stubs.js';
import { visitPage, QuizHarness } from '../support/quiz-harness.js';
import type { Brand } from './accents.js';
import { forgetGrounds } from './painting.js';
import { type Reading, gauges } from './readings.js';
import { resultAnswers, resultQuiz, stepAnswers, stepQuiz } from './showcase-quiz.js';

export type Scheme = 'light' | 'dark';

/** What `.pointed` marks looks as under a pointer; everything in `.marked` as if it had the focus. */
function styles(more: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  const text = quizStyles.map(({ cssText }) => cssText).join('\n');
  sheet.replaceSync(
    text
      .replaceAll('.region:focus-visible', '.region.focused')
      .replaceAll('.body-map:is(:hover', '.body-map:is(*')
      .replaceAll(':hover', ':is(:hover, .pointed)')
      .replaceAll(':focus-visible', ':is(:focus-visible, .marked *)')
      .replaceAll('progress {', '.progress-track, $&')
      .replaceAll('progress::-webkit-progress-value', '.progress-value, $&')
      .concat('* { transition: none !important; animation: none !important; }', more),
  );
  return sheet;
}

/** Puts beside what answers to a pointer, one of each sort, another one that a pointer is on. */
function addPointed(root: ShadowRoot): void {
  const sorts = new Set<string>();
  for (const element of root.querySelectorAll('button, .primary, .option, .region')) {
    const sort = `${element.getAttribute('class')} ${!element.querySelector(':checked')}`;
    if (sorts.has(sort)) continue;
    sorts.add(sort);
    const pointed = element.cloneNode(true) as HTMLElement;
    pointed.classList.add('pointed');
    if (element.closest('.body-map')) pointed.classList.add('at');
    element.after(pointed);
  }
}

/** Puts beside the line of progress one whose value can be looked at. */
function addProgress(root: ShadowRoot): void {
  const [track, value] = [document.createElement('b'), document.createElement('b')];
  track.className = 'progress-track';
  value.className = 'progress-value';
  track.append(value);
  root.querySelector('progress')?.after(track);
}

/** A screen whose colours can be set and measured over and over. */
export class Showcase {
  readonly roots: readonly ShadowRoot[];
  private readonly page: HTMLElement;
  private readonly gauges: readonly (() => Reading)[];

  constructor(page: HTMLElement, roots: readonly ShadowRoot[], more: string) {
    this.page = page;
    this.roots = roots;
    const sheet = styles(more);
    for (const root of roots) {
      for (const details of root.querySelectorAll('details')) details.open = true;
      addPointed(root);
      addProgress(root);
      root.adoptedStyleSheets = [sheet];
      root.querySelector('.frame')!.classList.add('marked');
    }
    this.gauges = roots.flatMap(gauges);
  }

  /** Everything measured in these colours. */
  read(brand: Brand, scheme: Scheme): Reading[] {
    const { style } = this.page;
    style.colorScheme = scheme;
    for (const token of ['accent', 'surface', 'text'] as const) {
      style.removeProperty(`--treatment-quiz-${token}`);
      if (brand[token]) style.setProperty(`--treatment-quiz-${token}`, brand[token]);
    }
    forgetGrounds();
    return this.gauges.map((gauge) => gauge());
  }
}

/**
 * A step with an error, and a result with advice and the link to copy by hand.
 *
 * @param more - Rules to add to those of the widget.
 */
export async function showcase(more = ''): Promise<Showcase> {
  const writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  replace(navigator, 'clipboard', { writeText });
  const visitor = await visitPage(
    html`<treatment-quiz .definition=${stepQuiz()} .answers=${stepAnswers}></treatment-quiz>
      <treatment-quiz
        booking-url="/book"
        share
        .definition=${resultQuiz()}
        .answers=${resultAnswers}
      ></treatment-quiz>`,
  );
  await visitor.next();
  const page = visitor.quiz.parentElement!;
  const other = new QuizHarness(page.querySelectorAll('treatment-quiz')[1]!);
  await other.settled();
  await other.finish();
  await other.clickOn('Copy link with answers');
  await other.settled();
  return new Showcase(page, [visitor.root, other.root], more);
}
