/**
 * What this widget uses of Lit's `LitElement`, for the one file that every visitor downloads.
 *
 * `tools/bundle.js` puts this in the place of `lit` there and saves a kilobyte of brotli; templates are
 * drawn by `small-lit-html.ts`. Everywhere else (package entries, tests) it is Lit, and the element's
 * tests run against the built file as well and expect the same behaviour.
 */
import type { ReactiveController, TemplateResult } from 'lit';
import { newPart } from './small-lit-html.js';

export { html, nothing, svg } from './small-lit-html.js';

interface PropertyOptions {
  /** `false` for none; by default the property's name in lower case. */
  attribute?: string | false;
  type?: NumberConstructor | BooleanConstructor;
  reflect?: boolean;
}

type Changed = Map<string, unknown>;

export function css(strings: TemplateStringsArray): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(strings[0]!);
  return sheet;
}

export abstract class LitElement extends HTMLElement {
  declare static readonly properties: Readonly<Record<string, PropertyOptions>>;
  declare static readonly styles: readonly CSSStyleSheet[];

  /** Read by the browser when the tag is registered: time for the accessors, too. */
  static get observedAttributes(): string[] {
    for (const name of Object.keys(this.properties)) {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get(this: LitElement) {
          return this.values.get(name);
        },
        set(this: LitElement, value: unknown) {
          const old = this.values.get(name);
          if (Object.is(old, value)) return;
          this.values.set(name, value);
          if (!this.changed.has(name)) this.changed.set(name, old);
          this.requestUpdate();
        },
      });
    }
    return Object.entries(this.properties).flatMap((property) => attributeOf(property) || []);
  }

  hasUpdated = false;
  renderRoot!: ShadowRoot;
  declare private draw: ReturnType<typeof newPart>;
  updateComplete: Promise<unknown>;
  private readonly values = new Map<string, unknown>();
  private readonly controllers: ReactiveController[] = [];
  /** Set on the element before its class was known. */
  private readonly early: [string, unknown][];
  private changed: Changed = new Map();
  private isUpdatePending = false;
  declare private connect: (value?: unknown) => void;

  constructor() {
    super();
    this.early = Object.keys(this.properties).flatMap((name) => {
      const own = Object.getOwnPropertyDescriptor(this, name);
      return own && Reflect.deleteProperty(this, name) ? [[name, own.value as unknown]] : [];
    });
    this.updateComplete = new Promise((resolve) => (this.connect = resolve));
    this.requestUpdate();
  }

  private get properties() {
    return (this.constructor as typeof LitElement).properties;
  }

  addController(controller: ReactiveController): void {
    this.controllers.push(controller);
  }

  connectedCallback(): void {
    if (!this.shadowRoot) {
      const root = (this.renderRoot = this.attachShadow({ mode: 'open' }));
      root.adoptedStyleSheets = [...(this.constructor as typeof LitElement).styles];
      this.draw = newPart((...comments) => root.append(...comments));
    }
    for (const controller of this.controllers) controller.hostConnected?.();
    this.connect();
  }

  disconnectedCallback(): void {
    for (const controller of this.controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(attribute: string, _old: string | null, value: string | null): void {
    const property = Object.entries(this.properties).find(
      (each) => attributeOf(each) === attribute,
    );
    const [name, { type }] = property!;
    const self = this as unknown as Record<string, unknown>;
    if (type === Boolean) self[name] = value !== null;
    else if (type === Number) self[name] = value === null ? null : Number(value);
    else self[name] = value ?? '';
  }

  requestUpdate(): void {
    if (this.isUpdatePending) return;
    this.isUpdatePending = true;
    const update = () => this.update();
    // An error in one update is told, and does not keep the next from being made.
    this.updateComplete = this.updateComplete.then(update, update);
  }

  /** @returns Whether nothing more is to be drawn. */
  private update(): boolean {
    const self = this as unknown as Record<string, unknown>;
    for (const [name, value] of this.early.splice(0)) self[name] = value;
    const { changed, controllers } = this;
    let template: TemplateResult;
    try {
      this.willUpdate(changed);
      for (const controller of controllers) controller.hostUpdate?.();
      template = this.render();
      this.reflect(changed);
    } finally {
      this.changed = new Map();
      this.isUpdatePending = false;
    }
    this.draw([template]);
    for (const controller of controllers) controller.hostUpdated?.();
    this.hasUpdated = true;
    return !this.isUpdatePending;
  }

  private reflect(changed: Changed): void {
    for (const property of Object.entries(this.properties)) {
      const [name, { reflect }] = property;
      const value = this.values.get(name);
      const attribute = attributeOf(property);
      if (!reflect || !attribute || !changed.has(name)) continue;
      const text = value === true ? '' : (value as string);
      if (value) {
        if (this.getAttribute(attribute) !== text) this.setAttribute(attribute, text);
      } else if (changed.get(name)) {
        this.removeAttribute(attribute);
      }
    }
  }

  protected abstract willUpdate(changed: Changed): void;
  protected abstract render(): TemplateResult;
}

const attributeOf = ([name, { attribute }]: [string, PropertyOptions]) =>
  attribute ?? name.toLowerCase();
