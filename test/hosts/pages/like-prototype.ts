/**
 * Extends what is built in as Prototype.js does: openly, over what is there, and for every `for…in`
 * to see. Arrays become "enumerables" with the iterators of 2007.
 */
{
  const page = window as any;
  const extend = (target: any, source: any) => {
    for (const name in source) target[name] = source[name];
    return target;
  };

  page.$A = (iterable: any) => {
    if (!iterable) return [];
    if ('toArray' in Object(iterable)) return iterable.toArray();
    let length = iterable.length || 0;
    const results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  };
  page.$ = (id: any) => (typeof id === 'string' ? document.getElementById(id) : id);
  page.Prototype = { Version: '1.7', emptyFunction() {}, K: (each: any) => each };
  page.$break = {};

  const enumerable = {
    each(this: any, iterator: any) {
      for (let i = 0; i < this.length; i++) iterator(this[i], i);
      return this;
    },
    all(this: any, iterator = page.Prototype.K, context?: any) {
      let result = true;
      this.each((value: any, i: number) => (result = result && !!iterator.call(context, value, i)));
      return result;
    },
    any(this: any, iterator = page.Prototype.K, context?: any) {
      let result = false;
      this.each((value: any, i: number) => (result = result || !!iterator.call(context, value, i)));
      return result;
    },
    collect(this: any, iterator = page.Prototype.K, context?: any) {
      const results: any[] = [];
      this.each((value: any, i: number) => results.push(iterator.call(context, value, i)));
      return results;
    },
    findAll(this: any, iterator: any, context?: any) {
      const results: any[] = [];
      this.each((value: any, i: number) => {
        if (iterator.call(context, value, i)) results.push(value);
      });
      return results;
    },
    detect(this: any, iterator: any, context?: any) {
      return enumerable.findAll.call(this, iterator, context)[0];
    },
    include(this: any, object: any) {
      return this.indexOf(object) !== -1;
    },
    toArray(this: any) {
      return enumerable.collect.call(this);
    },
    pluck(this: any, name: string) {
      return enumerable.collect.call(this, (each: any) => each[name]);
    },
    invoke(this: any, name: string, ...args: any[]) {
      return enumerable.collect.call(this, (each: any) => each[name](...args));
    },
    inspect: () => '#<Enumerable>',
  };
  const { all, any, collect, detect, findAll, include, toArray } = enumerable;
  const same = { every: all, some: any, map: collect, find: detect, filter: findAll };
  const more = { select: findAll, member: include, entries: toArray };
  extend(Array.prototype, { ...enumerable, ...same, ...more });
  extend(Array.prototype, {
    _each: enumerable.each,
    _reverse: Array.prototype.reverse,
    reverse(this: any, inline?: boolean) {
      return (inline === false ? toArray.call(this) : this)._reverse();
    },
    clear(this: any) {
      this.length = 0;
      return this;
    },
    first: (): unknown => undefined,
    last: (): unknown => undefined,
    without: (): unknown[] => [],
    uniq: (): unknown[] => [],
    size: () => 0,
  });
  Array.from = page.$A;

  extend(Object, {
    extend,
    inspect: String,
    clone: (object: any) => extend({}, object),
    isString: (object: any) => typeof object === 'string',
    keys(object: any) {
      const results: string[] = [];
      for (const name in object) if (Object.hasOwn(object, name)) results.push(name);
      return results;
    },
    values: (object: any) => collect.call(Object.keys(object), (name: string) => object[name]),
  });

  extend(Function.prototype, {
    bind(this: any, context: any, ...args: any[]) {
      return (...rest: any[]) => this.apply(context, args.concat(rest));
    },
    curry(this: any) {
      return this;
    },
    defer(this: any) {
      return setTimeout(this, 10);
    },
    wrap(this: any) {
      return this;
    },
    argumentNames: (): string[] => [],
    methodize(this: any) {
      return this;
    },
  });

  extend(String.prototype, {
    strip: (): string => '',
    blank: () => false,
    empty: () => false,
    include: () => false,
    times: (): string => '',
    sub: (): string => '',
    toArray: (): string[] => [],
    startsWith(this: string, pattern: string) {
      return this.lastIndexOf(pattern, 0) === 0;
    },
    endsWith(this: string, pattern: string) {
      const rest = this.length - pattern.length;
      return rest >= 0 && this.indexOf(pattern, rest) === rest;
    },
  });

  const chained = function (this: any) {
    return this;
  };
  const methods = Object.fromEntries(
    'show hide update insert wrap identify addClassName observe fire store absolutize scrollTo'
      .split(' ')
      .map((name) => [name, chained]),
  );
  extend(HTMLElement.prototype, methods);
  extend(Element.prototype, {
    ...methods,
    visible: () => true,
    empty: () => true,
    up: (): unknown => undefined,
    down: (): unknown => undefined,
    next: (): unknown => undefined,
    previous: (): unknown => undefined,
    match: () => false,
    select: (): unknown[] => [],
    remove(this: Element) {
      this.parentNode!.removeChild(this);
      return this;
    },
  });
  const NativeElement = window.Element;
  page.Element = function (name: string) {
    return document.createElement(name);
  };
  extend(page.Element, methods);
  page.Element.prototype = NativeElement.prototype;
}
