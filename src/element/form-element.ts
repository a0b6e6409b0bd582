import { LitElement } from 'lit';

/** What every form control of the platform has, for a control of our own. */
export abstract class FormElement extends LitElement {
  static readonly formAssociated = true;
  /** @internal */
  readonly internals = this.attachInternals();

  /** The form it belongs to, or `null`. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  /** Every `<label>` that points here. */
  get labels(): NodeList {
    return this.internals.labels;
  }

  /** What keeps the form from being sent: at most `valueMissing`. */
  get validity(): ValidityState {
    return this.internals.validity;
  }

  /** What the visitor is told then; `''` when all is well. */
  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  /** Whether it takes part in validation: not while disabled. */
  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  /** Whether the form may be sent as far as this field goes. */
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }

  /** As `checkValidity()`, and tells the visitor. */
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }
}
