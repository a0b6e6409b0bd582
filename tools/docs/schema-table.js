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
    properties: Object.assign({}, ...choices.map(({ properties }) => properties)),
    required: choices[0].required.filter((name) =>
      choices.every(({ required }) => required.includes(name)),
    ),
  };
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
