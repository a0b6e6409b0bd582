/**
 * What this widget's templates use of lit-html, for the one file that every visitor downloads.
 *
 * `tools/bundle.js` puts this in the place of `lit-html` there. Templates are written for Lit and mean
 * the same here: children (texts, templates, lists, `keyed`), attributes, `?boolean`, `.property` and
 * `@event`. Each expression compares with what it showed last and touches the page only for a change.
 *
 * Two things are ours. Each place for children lies between two comments, so that translation tools,
 * which put elements of theirs in the place of texts, can confuse nothing. And the Trusted Types policy
 * bears our name and is made when a template is first drawn: a second copy of the script, which draws
 * nothing, must not ask for it again.
 */
export interface Template {
  strings: TemplateStringsArray;
  values: readonly unknown[];
  _$litType$: 1 | 2;
  /** Drawn anew whenever it changes. */
  key?: unknown;
}

/** An expression in a template: its node's place in document order, and for attributes what is around it. */
interface Hole {
  index: number;
  name?: string;
  around?: string[];
}

/** Takes the value of one expression, or of all in one attribute, at each drawing. */
type Part = (values: readonly unknown[]) => void;

const MARK = '$lit$';
const SVG = 2;
/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT`. */
const ELEMENTS_AND_COMMENTS = 129;
const CHILD = `<!--${MARK}--><!---->`;

export const nothing = Symbol();
export const html = (strings: TemplateStringsArray, ...values: unknown[]): Template => ({
  strings,
  values,
  _$litType$: 1,
});
export const svg = (strings: TemplateStringsArray, ...values: unknown[]): Template => ({
  strings,
  values,
  _$litType$: SVG,
});
export const keyed = (key: unknown, template: Template): Template => ({ ...template, key });

/** Of the types of Trusted Types, which TypeScript does not know yet, what is used here. */
interface HtmlPolicy {
  createHTML(text: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, policy: HtmlPolicy): HtmlPolicy;
}

let policy: HtmlPolicy | undefined;
function trusted(markup: string): string {
  const own: HtmlPolicy = { createHTML: (text) => text };
  const { trustedTypes } = window as { trustedTypes?: PolicyFactory };
  policy ??= trustedTypes?.createPolicy('treatment-quiz', own) ?? own;
  return policy.createHTML(markup);
}

const prepared = new WeakMap<TemplateStringsArray, { content: DocumentFragment; holes: Hole[] }>();

function prepare({ strings, _$litType$ }: Template) {
  const known = prepared.get(strings);
  if (known) return known;
  let isInTag = false;
  let markup = strings.reduce((before, string) => {
    const [open, close] = [before.lastIndexOf('<'), before.lastIndexOf('>')];
    if (open !== close) isInTag = open > close;
    return before + (isInTag ? MARK : CHILD) + string;
  });
  if (_$litType$ === SVG) markup = `<svg>${markup}</svg>`;
  const template = document.createElement('template');
  template.innerHTML = trusted(markup);
  const { content } = template;
  if (_$litType$ === SVG) content.firstChild!.replaceWith(...content.firstChild!.childNodes);
  const holes: Hole[] = [];
  eachNode(content, (node, index) => {
    if (node.data) holes.push({ index });
    for (const { name, value } of [...(node.attributes ?? [])]) {
      if (!value.includes(MARK)) continue;
      node.removeAttribute(name);
      holes.push({ index, name, around: value.split(MARK) });
    }
  });
  const done = { content, holes };
  prepared.set(strings, done);
  return done;
}

/** Of an element or a comment, what is looked at. */
type Found = Partial<Pick<Element, 'attributes'> & Pick<Comment, 'data'>> & Element;

/** Elements and comments below `root`, in document order. */
function eachNode(root: Node, visit: (node: Found, index: number) => void): void {
  const walker = document.createTreeWalker(root, ELEMENTS_AND_COMMENTS);
  for (let index = 0; walker.nextNode(); index++) visit(walker.currentNode as Found, index);
}

/** A template on the page: its nodes, and a part for each hole. */
function draw(template: Template) {
  const { content, holes } = prepare(template);
  const fragment = document.importNode(content, true);
  const nodes: Node[] = [];
  eachNode(fragment, (node) => nodes.push(node));
  const parts = holes.map(({ index, name, around }): [Part, number] =>
    name
      ? [attributePart(nodes[index] as Element, name, around!), around!.length - 1]
      : [childPart(nodes[index] as Comment), 1],
  );
  const update = (values: readonly unknown[]) => {
    let at = 0;
    for (const [part, count] of parts) part(values.slice(at, (at += count)));
  };
  update(template.values);
  return { fragment, update, template };
}

function attributePart(element: Element, name: string, around: readonly string[]): Part {
  const key = name.slice(1);
  let shown: readonly unknown[] = [];
  return (values) => {
    if (values.every((value, index) => index in shown && shown[index] === value)) return;
    const [old] = shown;
    shown = values;
    const [value] = values;
    if (name[0] === '?') element.toggleAttribute(key, Boolean(value) && value !== nothing);
    else if (name[0] === '@') {
      // A listener may be an object that says how it wants to be called, such as while capturing.
      const [gone, next] = [old, value] as (EventListenerObject & AddEventListenerOptions)[];
      element.removeEventListener(key, gone!, gone);
      element.addEventListener(key, next!, next);
    } else if (name[0] === '.') (element as unknown as Record<string, unknown>)[key] = value;
    else if (values.includes(nothing)) element.removeAttribute(name);
    else {
      element.setAttribute(
        name,
        around.reduce(
          (text, next, index) => `${text}${(values[index - 1] as string | undefined) ?? ''}${next}`,
        ),
      );
    }
  };
}

/** A place for children of its own; `insert` puts what marks it into the page. */
export function newPart(insert: (...comments: Comment[]) => void): Part {
  const start = new Comment();
  insert(start, new Comment());
  return childPart(start);
}

/** What lies between the comment `start` and the one after it. */
function childPart(start: Comment): Part {
  const end = start.nextSibling as Comment;
  let text: Text | undefined;
  let drawn: ReturnType<typeof draw> | undefined;
  let items: Part[] | undefined;
  let shown: unknown;
  const clear = () => {
    while (start.nextSibling !== end) start.nextSibling!.remove();
    text = drawn = items = shown = undefined;
  };

  const show = ([value]: readonly unknown[]): void => {
    if (value instanceof Array) {
      if (!items) clear();
      const list = (items ??= []);
      // Old libraries put methods of their own in the place of `entries`.
      value.forEach((item, index) => (list[index] ??= addItem())([item]));
      for (const item of list.slice(value.length)) item([nothing]);
    } else if (value instanceof Object) {
      const template = value as Template;
      const { strings, key } = drawn?.template ?? {};
      if (strings === template.strings && key === template.key) {
        return drawn!.update(template.values);
      }
      clear();
      drawn = draw(template);
      end.before(drawn.fragment);
    } else {
      const words = value === nothing ? '' : ((value as string | undefined) ?? '');
      if (shown === words) return;
      // It may have been taken away meanwhile.
      if (text && text === start.nextSibling) text.data = words;
      else {
        clear();
        if (words !== '') end.before((text = new Text(words)));
      }
      shown = words;
    }
  };
  const addItem = () => newPart((...comments) => end.before(...comments));
  return show;
}
