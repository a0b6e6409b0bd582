/** The look of a clinic: the few properties it can set, and the style sheet they make. */

/** Value by custom property; what is not here keeps its default. */
export type Theme = Readonly<Record<string, string>>;

interface Knob {
  property: string;
  label: string;
  help: string;
}

export interface ColourKnob extends Knob {
  /** Where the picker starts. */
  start: string;
}

export const COLOURS: readonly ColourKnob[] = [
  {
    property: '--treatment-quiz-accent',
    label: 'Accent',
    help: 'Buttons, marks, chosen options. Every other colour follows from it.',
    start: '#0d6b66',
  },
  {
    property: '--treatment-quiz-surface',
    label: 'Surface',
    help: 'The background of the quiz. Only its hue is used in the dark.',
    start: '#fbfdfc',
  },
  {
    property: '--treatment-quiz-text',
    label: 'Text',
    help: 'Its hue; it stays dark on light, and light on dark.',
    start: '#20302e',
  },
];

export const RADIUS = '--treatment-quiz-radius';
export const FONT = '--treatment-quiz-font';
export const FONT_SIZE = '--treatment-quiz-font-size';

export const FONTS: readonly { label: string; value: string }[] = [
  { label: 'As the page', value: '' },
  { label: 'Georgia and kin', value: "Georgia, 'Noto Serif', serif" },
  { label: 'Helvetica and kin', value: "'Helvetica Neue', Helvetica, Arial, sans-serif" },
  {
    label: 'Trebuchet and kin',
    value: "'Avenir Next', Avenir, 'Trebuchet MS', 'Noto Sans Display', sans-serif",
  },
];

/** Gives `element` the look, and takes away what is no longer in it. */
export function applyTheme(element: HTMLElement, theme: Theme): void {
  for (const property of [...COLOURS.map((knob) => knob.property), RADIUS, FONT, FONT_SIZE]) {
    const value = theme[property];
    if (value) element.style.setProperty(property, value);
    else element.style.removeProperty(property);
  }
}

/** The look as a rule for the clinic's own style sheet; empty while everything is as it comes. */
export function themeCss(theme: Theme): string {
  const lines = Object.entries(theme).map(([property, value]) => `  ${property}: ${value};`);
  return lines.length ? `treatment-quiz {\n${lines.join('\n')}\n}` : '';
}
