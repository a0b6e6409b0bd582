import { LitElement } from 'lit';

/** The form API of native controls. */
export abstract class FormElement extends LitElement {
  static readonly formAssociated = true;
  /** @internal */
  readonly internals = this.attachInternals();

  /** The form of this field, or `null`. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  /** Every `<label>` for this field. */
  get labels(): NodeList {
    return this.internals.labels;
  }

  /** The validity state: at most `valueMissing`. */
  get validity(): ValidityState {
    return this.internals.validity;
  }

  /** The message for the visitor; `''` when valid. */
  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  /** Whether the field is validated: not while disabled. */
  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  /** Returns whether the field is valid. */
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }

  /** Returns whether the field is valid, and shows the visitor the message. */
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }
}
