// What one would write by hand with Lit: lists of radios and checkboxes, Continue and Back. It checks
// nothing, recommends nothing and moves no focus.
import { css, html, LitElement, nothing } from 'lit';
import screens from 'first-screens';

class BareQuiz extends LitElement {
  static properties = { step: { state: true } };

  static styles = css`
    :host {
      display: block;
      max-width: 38em;
      margin: auto;
      line-height: 1.5;
    }
    fieldset {
      border: 0;
      margin: 0 0 1em;
      padding: 0;
    }
    .option {
      display: flex;
      gap: 0.75em;
      padding: 0.75em;
      margin-bottom: 0.5em;
      border: 1px solid #ccc;
      border-radius: 0.5em;
    }
    label {
      flex: 1;
    }
    p {
      margin: 0;
    }
    button {
      font: inherit;
      padding: 0.75em 1.5em;
    }
  `;

  constructor() {
    super();
    this.step = 0;
    this.answers = {};
  }

  choose({ id, isMany }, option, isChosen) {
    const others = isMany ? (this.answers[id] ?? []).filter((each) => each !== option) : [];
    this.answers = { ...this.answers, [id]: isChosen ? [...others, option] : others };
    this.requestUpdate();
  }

  render() {
    const { id, title, questions } = screens[this.step];
    return html`<p>Question ${this.step + 1} of ${screens.length}</p>
      ${title ? html`<h2>${title}</h2>` : nothing}
      <div id=${id}>${questions.map((question) => this.renderQuestion(question))}</div>
      ${this.step ? html`<button @click=${() => this.step--}>Back</button>` : nothing}
      <button @click=${() => this.step < screens.length - 1 && this.step++}>Continue</button>`;
  }

  renderQuestion(question) {
    return html`<fieldset>
      <legend><h3>${question.title}</h3></legend>
      ${question.help ? html`<p>${question.help}</p>` : nothing}
      ${question.options.map((option) => this.renderOption(question, option))}
      ${
        question.why
          ? html`<details>
              <summary>Why we ask</summary>
              <p>${question.why}</p>
            </details>`
          : nothing
      }
    </fieldset>`;
  }

  renderOption(question, { id, label, description }) {
    const inputId = `${question.id}-${id}`;
    return html`<div class="option">
      <input
        id=${inputId}
        type=${question.isMany ? 'checkbox' : 'radio'}
        name=${question.id}
        .checked=${this.answers[question.id]?.includes(id) ?? false}
        @change=${(event) => this.choose(question, id, event.target.checked)}
      />
      <label for=${inputId}>${label}</label>
      ${description ? html`<p>${description}</p>` : nothing}
    </div>`;
  }
}

customElements.define('bare-quiz', BareQuiz);
