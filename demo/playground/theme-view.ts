/** The knobs of the look, and how readable it is. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Measured, measure, ratioText } from './contrast.js';
import { COLOURS, type ColourKnob, FONT, FONTS, RADIUS, type Theme } from './theme.js';

export interface ThemeViewProps {
  theme: Theme;
  /** Sets a property; without a value it goes back to its default. */
  onSet(property: string, value: string): void;
  onReset(): void;
}

const DEFAULT_RADIUS = 0.75;

export function themeView(props: ThemeViewProps): TemplateResult {
  const { theme, onSet, onReset } = props;
  const radius = Number.parseFloat(theme[RADIUS] ?? String(DEFAULT_RADIUS));
  const handleRadius = ({ target }: Event) => {
    const { valueAsNumber } = target as HTMLInputElement;
    onSet(RADIUS, valueAsNumber === DEFAULT_RADIUS ? '' : `${valueAsNumber}em`);
  };
  const handleFont = ({ target }: Event) => onSet(FONT, (target as HTMLSelectElement).value);
  return html`
    <div class="knobs">
      ${COLOURS.map((knob) => colourView(knob, props))}
      <div class="knob">
        <label for="knob-radius">Roundness</label>
        <input
          id="knob-radius"
          type="range"
          min="0"
          max="1.5"
          step="0.25"
          .value=${live(String(radius))}
          aria-valuetext=${`${radius} em`}
          @input=${handleRadius}
        />
        <span class="value">${radius} em</span>
      </div>
      <div class="knob">
        <label for="knob-font">Font</label>
        <select id="knob-font" .value=${live(theme[FONT] ?? '')} @change=${handleFont}>
          ${FONTS.map(({ label, value }) => html`<option value=${value}>${label}</option>`)}
        </select>
      </div>
    </div>
    <p>
      <button type="button" ?disabled=${!Object.keys(theme).length} @click=${onReset}>
        Back to the default look
      </button>
    </p>
    ${contrastView(theme)}
  `;
}

function colourView({ property, label, help, start }: ColourKnob, props: ThemeViewProps) {
  const { theme, onSet } = props;
  const id = `knob-${label.toLowerCase()}`;
  const own = theme[property];
  return html`<div class="knob">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type="color"
      .value=${live(own ?? start)}
      aria-describedby="${id}-help"
      @input=${({ target }: Event) => onSet(property, (target as HTMLInputElement).value)}
    />
    <span class="value">${own ?? 'default'}</span>
    ${
      own
        ? html`<button type="button" class="plain" @click=${() => onSet(property, '')}>
            Default<span class="unseen"> for ${label}</span>
          </button>`
        : nothing
    }
    <p class="help" id="${id}-help">${help}</p>
  </div>`;
}

function contrastView(theme: Theme): TemplateResult {
  const light = measure(theme, 'light');
  const dark = measure(theme, 'dark');
  const failing = [...light, ...dark].filter(({ passes }) => !passes).length;
  return html`
    <h3 id="contrast-title">Contrast</h3>
    <p>
      ${
        failing
          ? `${failing} of ${light.length * 2} pairs do not pass WCAG AA.`
          : 'Every pair passes WCAG AA, in light and in dark: the quiz moves colours until they do.'
      }
    </p>
    <div class="scroll" role="region" aria-labelledby="contrast-title" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">What is read or seen</th>
            <th scope="col">Needs</th>
            <th scope="col">In light</th>
            <th scope="col">In dark</th>
          </tr>
        </thead>
        <tbody>
          ${light.map(
            (pair, index) =>
              html`<tr>
                <th scope="row">${pair.what}</th>
                <td>${pair.least} : 1</td>
                <td>${ratioView(pair)}</td>
                <td>${ratioView(dark[index]!)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `;
}

const ratioView = ({ ratio, passes }: Measured) =>
  html`${ratioText(ratio)}
    <span class="verdict" ?data-fails=${!passes}>${passes ? 'passes' : 'fails'}</span>`;
