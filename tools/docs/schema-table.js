// The properties of one type of a definition, from the JSON Schema.
import { code, table } from './tables.js';

const TYPES = { boolean: 'true or false', number: 'number', string: 'text' };
const nameOf = (reference) => reference.split('/').at(-1);

export function schemaTable({ $defs }, type) {
  const { properties, required = [] } = propertiesOf($defs, type);
  const rows = Object.entries(properties).map(([name, field]) => [
    required.includes(name) ? `**${code(name)}**` : code(name),
    typeOf(field),
    describe(field),
  ]);
  return table(['property', 'type', 'description'], rows);
}

/** A choice of types has the properties of all of them; required is what all of them require. */
function propertiesOf($defs, type) {
  const { anyOf, oneOf, ...own } = $defs[type];
  const choices = (anyOf ?? oneOf ?? []).map(({ $ref }) => $defs[nameOf($ref)]);
  if (!choices.length) return own;
  return {
    properties: choices.map(({ properties }) => properties).reduce(together),
    required: choices[0].required.filter((name) =>
      choices.every(({ required }) => required.includes(name)),
    ),
  };
}

/** The properties of both; where they differ, either type, and the values of both descriptions. */
function together(one, other) {
  const both = { ...one, ...other };
  for (const name of Object.keys(other)) {
    if (!one[name] || typeOf(one[name]) === typeOf(other[name])) continue;
    const lines = [one[name], other[name]].flatMap(({ description = '' }) =>
      description.trim().split(/\n+/),
    );
    const types = [one[name], other[name]].flatMap((field) => field.anyOf ?? field);
    both[name] = { anyOf: types, description: [...new Set(lines)].join('\n') };
  }
  return both;
}

function typeOf({ $ref, type, items, enum: values, const: value, anyOf }) {
  if ($ref) return nameOf($ref);
  if (items) return `list of ${typeOf(items)}`;
  if (values) return values.map((each) => code(JSON.stringify(each))).join(', ');
  if (value !== undefined) return code(JSON.stringify(value));
  if (anyOf) return [...new Set(anyOf.map(typeOf))].join(' or ');
  return TYPES[type] ?? type ?? '';
}

/** A description has its values, one on each line, behind the sentences. */
function describe({ description = '', default: initial }) {
  const [sentences, ...values] = description.trim().split(/\n+/);
  const list = values.length ? ` ${values.join('; ')}.` : '';
  const fallback = [undefined, ''].includes(initial)
    ? ''
    : ` Default: ${code(JSON.stringify(initial))}.`;
  return sentences + list + fallback;
}
