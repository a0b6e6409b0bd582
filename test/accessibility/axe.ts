/** What axe finds on a screen, by the rules of WCAG 2.0, 2.1 and 2.2, A and AA, and best practice. */
import { expect } from '@open-wc/testing';
import type * as Axe from 'axe-core';
import 'axe-core/axe.min.js';
import type { QuizHarness } from '../support/quiz-harness.js';

const { axe } = window as unknown as { axe: typeof Axe };

const LEVELS = ['wcag2', 'wcag21', 'wcag22'].flatMap((version) => [`${version}a`, `${version}aa`]);

/** Named by tag, since axe by itself leaves out some rules, such as the one for small targets. */
const options: Axe.RunOptions = {
  runOnly: [...LEVELS, 'best-practice'],
  resultTypes: ['violations'],
  // Loads style sheets and media before each run, for rules about video and audio. There is none.
  preload: false,
};

/** Expects that nothing is wrong with the screen as it is. */
export async function audit({ quiz }: QuizHarness, when = 'axe'): Promise<void> {
  // Colours are judged at rest, not half way through a fade.
  for (const animation of quiz.shadowRoot!.getAnimations()) animation.finish();
  const { violations } = await axe.run(quiz, options);
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help} – ${nodes[0]!.html}`);
  expect(found, when).to.deep.equal([]);
}
