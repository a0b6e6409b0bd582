/** Values that no author means, each made anew. */

type Strange = readonly [name: string, make: () => unknown];

const repeat = (count: number, item: unknown) => Array.from({ length: count }, () => item);

const nested = (depth: number): unknown => (depth ? [{ not: nested(depth - 1) }] : 'deep');

/** Can stand in JSON. */
export const jsonValues: readonly Strange[] = [
  ...[null, true, false, 0, 1, -1, 0.5, 1e3, 1e308, 5e-324, 2 ** 53, -1e308].map(
    (value): Strange => [String(value), () => value],
  ),
  ['no text', () => ''],
  ['white space', () => ' \n\t\u00a0\u2028'],
  ['a text', () => 'nonsense'],
  ['a long text', () => 'x'.repeat(3999)],
  ['a text that is too long', () => 'x'.repeat(70_000)],
  ['a long word and a long number', () => `${'w'.repeat(300)} ${'9'.repeat(300)}`],
  ['an emoji', () => '👩🏽‍⚕️'.repeat(20)],
  ['half an emoji', () => '\ud83d'],
  ['the other half', () => 'a\udc00b'],
  ['text from right to left', () => 'شد\u202eחזק'],
  ['letters with many accents', () => `e${'\u0301'.repeat(200)}`],
  ['control characters', () => 'a\u0000b\u0007\ufeff\ufffe'],
  ['markup', () => '<img src=x onerror="alert(1)"><script>alert(1)</script>${1}{{1}}'],
  ['a script address', () => 'javascript:alert(1)'],
  ['an id of every object', () => 'constructor'],
  ['another', () => '__proto__'],
  ['and one more', () => 'hasOwnProperty'],
  ['a number as text', () => '7'],
  ['an empty list', () => []],
  ['an empty object', () => ({})],
  ['a list of nothing', () => [null]],
  ['a list of lists', () => [[[]]]],
  ['a list of texts', () => ['a', 'b']],
  ['a long list', () => repeat(499, 'a')],
  ['a list that is too long', () => repeat(2000, {})],
  ['deep lists', () => nested(5)],
  ['lists that are too deep', () => nested(30)],
  ['an object with a "__proto__"', () => JSON.parse('{"__proto__":{"id":"a"},"id":"b"}')],
  ['an object like a list', () => ({ length: 2, 0: 'a', 1: 'b' })],
  ['an object with a "toJSON"', () => ({ toJSON: 'a', toString: 1, valueOf: null })],
];

class Instance {
  id = 'instance';
}

function cyclic(): unknown {
  const circle: Record<string, unknown> = { id: 'circle' };
  circle.not = circle;
  circle.all = [circle];
  return circle;
}

const throwing = (what: unknown) => ({
  get id(): unknown {
    throw what;
  },
});

/** Each read gives another object, without an end. */
const endless = (): object => ({
  get not() {
    return endless();
  },
});

const unwilling = () => {
  const refuse = () => {
    throw new TypeError('Not for you.');
  };
  return new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse, getPrototypeOf: refuse });
};

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** Can only be set by script. */
export const scriptValues: readonly Strange[] = [
  ...[undefined, NaN, -0, Infinity, -Infinity, 7n].map((value): Strange => [
    Object.is(value, -0) ? '-0' : String(value),
    () => value,
  ]),
  ['a symbol', () => Symbol('secret')],
  ['a function', () => () => 'text'],
  ['a class', () => Instance],
  ['an instance', () => new Instance()],
  ['a date', () => new Date(0)],
  ['a date that is none', () => new Date(NaN)],
  ['a map', () => new Map([['id', 'a']])],
  ['a set', () => new Set(['a'])],
  ['a promise', () => Promise.resolve('a')],
  ['an error', () => new Error('An error.')],
  ['a pattern', () => /a/g],
  ['a boxed text', () => new String('a')],
  ['a boxed number', () => new Number(1)],
  ['bytes', () => new Uint8Array(3)],
  // Only a page has elements.
  ...(globalThis.document ? [['an element', () => document.createElement('p')] as Strange] : []),
  ['a list with holes', () => Object.assign([], { 3: 'a' })],
  ['a list of holes', () => new Array(2 ** 32 - 1)],
  ['a list with a name', () => Object.assign(['a', 'b'], { name: 'x'.repeat(5000) })],
  ['an object of nothing', () => Object.assign(Object.create(null), { id: 'a' })],
  ['a frozen object', () => Object.freeze({ id: 'a' })],
  ['a circle', cyclic],
  ['a getter that throws', () => throwing(new Error('Not today.'))],
  ['a getter that throws a text', () => throwing('a text')],
  ['a getter that throws nothing', () => throwing(undefined)],
  ['an object without an end', endless],
  ['a proxy', () => new Proxy({ id: 'a' }, {})],
  ['a proxy of a list', () => new Proxy(['a', 'b'], {})],
  ['a proxy that refuses', unwilling],
  ['a proxy that is gone', revoked],
];
