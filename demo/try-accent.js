// Sets one accent on every quiz of the page, and shows the lowest contrast of its text.
const ACCENT = '--treatment-quiz-accent';
const quizzes = document.querySelectorAll('treatment-quiz');
const picker = document.querySelector('.try input');
const back = document.querySelector('.try button');
const status = document.querySelector('.try p');

const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
const brush = canvas.getContext('2d', { willReadFrequently: true });

/** The light of these colours painted over each other, the lowest first, from 0 to 1. */
function luminance(colours) {
  for (const colour of colours) {
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = [...brush.getImageData(0, 0, 1, 1).data].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What lies behind `element`, the lowest first; the quiz itself is opaque. */
const behind = (element) =>
  element ? [...behind(element.parentElement), getComputedStyle(element).backgroundColor] : [];

/** The lowest contrast of any text that shows in a quiz. */
function lowestContrast({ shadowRoot }) {
  const texts = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
  let lowest = 21;
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode;
    if (!data.trim() || !parentElement?.checkVisibility()) continue;
    const ground = behind(parentElement);
    const ink = luminance([...ground, getComputedStyle(parentElement).color]);
    const paper = luminance(ground);
    lowest = Math.min(lowest, (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05));
  }
  return lowest;
}

/** Says how readable the quizzes are now; colours that fade in are there at once. */
function report() {
  for (const { shadowRoot } of quizzes) {
    for (const fading of shadowRoot.getAnimations()) fading.finish();
  }
  const lowest = Math.min(...[...quizzes].map(lowestContrast));
  // Rounded down: 4.49 is not enough.
  const shown = (Math.floor(lowest * 100) / 100).toFixed(2);
  status.textContent = `The lowest contrast is ${shown} : 1. WCAG AA asks for 4.5 : 1.`;
}

picker.addEventListener('input', () => {
  for (const { style } of quizzes) style.setProperty(ACCENT, picker.value);
  back.hidden = false;
  report();
});

back.addEventListener('click', () => {
  for (const { style } of quizzes) style.removeProperty(ACCENT);
  back.hidden = true;
  picker.focus();
  report();
});

await customElements.whenDefined('treatment-quiz');
await Promise.all([...quizzes].map(({ updateComplete }) => updateComplete));
report();
