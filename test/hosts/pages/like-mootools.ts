/**
 * Extends what is built in as MooTools does: `implement` puts methods on the types of the browser,
 * and some of the page's names mean types of its own.
 */
{
  const page = window as any;
  const implement = (type: any, methods: object) => Object.assign(type.prototype, methods);
  const native = { Event: page.Event, Element: page.Element, Request: page.Request };

  implement(Function, {
    extend(this: any, key: any, value: any) {
      this[key] = value;
      return this;
    },
    implement(this: any, methods: object) {
      implement(this, methods);
      return this;
    },
    // The second argument is all the arguments there will ever be.
    bind(this: any, that: any, args?: any) {
      const given = args == null ? undefined : [args].flat();
      return (...rest: any[]) => this.apply(that, given ?? rest);
    },
    pass(this: any) {
      return this;
    },
    delay(this: any, milliseconds: number) {
      return setTimeout(this, milliseconds);
    },
    periodical(this: any, milliseconds: number) {
      return setInterval(this, milliseconds);
    },
    attempt: (): unknown => null,
    create(this: any) {
      return this;
    },
  });

  Array.from = ((item: any) =>
    item == null ? [] : Array.isArray(item) ? item : [item]) as typeof Array.from;
  page.Function.from = (item: any) => (typeof item === 'function' ? item : () => item);
  page.Number.from = parseFloat;
  page.String.from = String;

  implement(Array, {
    each(this: any[], run: any, bind: any) {
      for (let i = 0; i < this.length; i++) if (i in this) run.call(bind, this[i], i, this);
    },
    clone(this: any[]) {
      return this.slice();
    },
    clean: (): unknown[] => [],
    invoke: (): unknown[] => [],
    associate: () => ({}),
    link: () => ({}),
    contains(this: any[], item: any, from?: number) {
      return this.indexOf(item, from) !== -1;
    },
    append(this: any[], more: any[]) {
      this.push(...more);
      return this;
    },
    getLast(this: any[]) {
      return this.length ? this[this.length - 1] : null;
    },
    include(this: any[], item: any) {
      if (this.indexOf(item) < 0) this.push(item);
      return this;
    },
    combine(this: any[]) {
      return this;
    },
    erase(this: any[]) {
      return this;
    },
    empty(this: any[]) {
      this.length = 0;
      return this;
    },
    flatten(this: any[]) {
      return this.flat(Infinity);
    },
    pick: (): unknown => null,
  });

  implement(String, {
    contains(this: string, text: string, separator?: string) {
      return separator
        ? (separator + this + separator).indexOf(separator + text + separator) > -1
        : this.indexOf(text) > -1;
    },
    test: () => false,
    clean: (): string => '',
    capitalize: (): string => '',
    toInt: () => 0,
    substitute: (): string => '',
  });
  implement(Number, { limit: () => 0, round: () => 0, times() {}, toInt: () => 0 });

  const chained = function (this: any) {
    return this;
  };
  const names =
    'set get erase match inject grab adopt dispose destroy empty wraps replaces addClass removeClass ' +
    'addEvent removeEvent fireEvent store retrieve eliminate getElement getElements getParent ' +
    'getStyle setStyle setStyles getSize getPosition tween morph fade show hide toggle isDisplayed';
  implement(Element, Object.fromEntries(names.split(' ').map((name) => [name, chained])));
  Object.assign(
    window,
    Object.fromEntries(['addEvent', 'fireEvent'].map((name) => [name, chained])),
  );

  // Types of its own under names of the browser.
  page.Element = function (tag: string) {
    return document.createElement(tag);
  };
  page.Element.prototype = native.Element.prototype;
  page.Event = function (event: any) {
    return { event, stop() {} };
  };
  page.Request = function () {};
  for (const name of ['Class', 'Chain', 'Events', 'Options', 'Fx', 'Type', 'Browser', 'Hash']) {
    page[name] = function () {};
  }
}
