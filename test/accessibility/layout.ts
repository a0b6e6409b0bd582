/** What is cut off, spills over or lies on top of something else. */
import { nameOf, type QuizHarness } from '../support/quiz-harness.js';
import { textOf } from '../support/text-of.js';

/** Parts of a pixel, and the space that fonts keep around letters. */
const ROUNDING = 1;
const LEADING = 4;

const what = (element: Element) =>
  `<${element.localName} class="${element.className}"> ${textOf(element).slice(0, 40)}`;

/** Every element that hides a part of its own content. */
function hiding({ root }: QuizHarness): string[] {
  return [...root.querySelectorAll<HTMLElement>('*')]
    .filter((each) => each.checkVisibility() && !each.closest('svg, progress'))
    .filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      return (
        (overflowX !== 'visible' && scrollWidth > clientWidth + ROUNDING) ||
        (/hidden|clip/.test(overflowY) && scrollHeight > clientHeight + ROUNDING)
      );
    })
    .map((element) => `hides a part: ${what(element)}`);
}

interface Box {
  owner: Node;
  name: string;
  box: DOMRect;
}

/** Boxes of every line of text. */
function lines({ root }: QuizHarness): Box[] {
  const found: Box[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const { currentNode: owner } = walker;
    const { parentElement } = owner;
    if (!owner.nodeValue!.trim() || !parentElement?.checkVisibility()) continue;
    if (parentElement.closest('style, svg, textarea')) continue;
    range.selectNodeContents(owner);
    for (const box of range.getClientRects()) {
      found.push({ owner, name: owner.nodeValue!.trim().slice(0, 30), box });
    }
  }
  return found;
}

/** Whether one can see where it ends. */
function hasEdge(element: Element): boolean {
  const { borderTopWidth, backgroundColor, display } = getComputedStyle(element);
  return display !== 'inline' && (borderTopWidth !== '0px' || !/, 0\)$/.test(backgroundColor));
}

/** Every line of text that overflows the box it is drawn in. */
function spilling(visitor: QuizHarness): string[] {
  const found = lines(visitor).flatMap(({ owner, name, box }) => {
    const around: Element[] = [visitor.quiz];
    for (let each = owner.parentElement; each; each = each.parentElement) {
      if (hasEdge(each)) around.push(each);
    }
    return around
      .filter((each) => {
        const { left, right, top, bottom } = each.getBoundingClientRect();
        return (
          Math.max(left - box.left, box.right - right, top - box.top, box.bottom - bottom) > LEADING
        );
      })
      .map((each) => `spills out of ${what(each)}: ${name}`);
  });
  return [...new Set(found)];
}

/** Every two texts, or a text and a control, that lie on each other. */
function overlapping(visitor: QuizHarness): string[] {
  const all = lines(visitor);
  for (const owner of visitor.root.querySelectorAll(
    'button, input, .primary, .icon, .swatch, .body-map > svg, textarea',
  )) {
    const box = owner.getBoundingClientRect();
    if (owner.checkVisibility()) all.push({ owner, name: owner.localName, box });
  }
  const found = all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter(({ owner, box }) => {
        if (owner.contains(one.owner) || one.owner.contains(owner)) return false;
        const width = Math.min(one.box.right, box.right) - Math.max(one.box.left, box.left);
        const height = Math.min(one.box.bottom, box.bottom) - Math.max(one.box.top, box.top);
        return width > ROUNDING && height > LEADING;
      })
      .map(({ name }) => `on each other: “${one.name}” and “${name}”`),
  );
  return [...new Set(found)];
}

/** All that is wrong with how the screen is laid out. */
export function faults(visitor: QuizHarness): string[] {
  const excess = document.scrollingElement!.scrollWidth - innerWidth;
  return [
    ...(excess > 0 ? [`the page is ${excess} px too wide`] : []),
    ...hiding(visitor),
    ...spilling(visitor),
    ...overlapping(visitor),
  ];
}

const isInText = (element: Element) =>
  element.matches('a') && getComputedStyle(element).display === 'inline';

/** Every pointer target smaller than `least` CSS pixels either way. Links in a text may be. */
export function smallTargets({ root }: QuizHarness, least = 44): string[] {
  return [...root.querySelectorAll<HTMLElement>('button, a[href], summary, input, textarea')]
    .filter((each) => each.checkVisibility() && !isInText(each))
    .flatMap((each) => {
      // The whole row of an option can be pressed.
      const target = each.closest('[part="option"]') ?? each;
      const { width, height } = target.getBoundingClientRect();
      const isLarge = Math.min(width, height) > least - 0.5;
      return isLarge ? [] : [`${nameOf(each)}: ${width.toFixed(1)} by ${height.toFixed(1)}`];
    });
}
