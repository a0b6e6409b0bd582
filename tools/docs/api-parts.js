// Tables of the three elements, from the custom elements manifest.
import { code, table } from './tables.js';

/** What every form control has; the README names it in one sentence. */
const FORM_API = new Set([
  ...['form', 'labels', 'validity', 'validationMessage', 'willValidate'],
  ...['checkValidity', 'reportValidity'],
]);

/** Generated parts by name. */
export function apiParts(manifest) {
  const elements = Object.fromEntries(
    manifest.modules.flatMap(({ declarations }) =>
      declarations.map((each) => [each.tagName, each]),
    ),
  );
  const quiz = elements['treatment-quiz'];
  return {
    properties: properties(quiz),
    methods: methods(quiz),
    events: described('event', quiz.events),
    slots: described('slot', quiz.slots),
    'custom-properties': customProperties(quiz),
    parts: `Parts: ${names(quiz.cssParts)}.`,
    'part-table': described('part', quiz.cssParts),
    states: `States: ${names(quiz.cssStates)}.`,
    'state-table': described('state', quiz.cssStates),
    calendar: companion(elements['treatment-quiz-calendar']),
    brief: companion(elements['treatment-quiz-brief']),
  };
}

const names = (list) => list.map(({ name }) => code(name)).join(', ');

const described = (what, list) =>
  table(
    [what, 'description'],
    list.map(({ name, description }) => [name ? code(name) : '(default)', description]),
  );

function properties({ members }) {
  const rows = members
    .filter((member) => member.kind === 'field' && !member.static && !FORM_API.has(member.name))
    .map(({ name, attribute, default: initial, readonly, description }) => [
      attribute ? code(attribute) : '',
      code(name),
      initial ? code(initial) : '',
      `${description}${readonly ? ' Read-only.' : ''}`,
    ]);
  return table(['attribute', 'property', 'default', 'description'], rows);
}

function methods({ name: element, members }) {
  const rows = members
    .filter(({ kind, name }) => (kind === 'method' || name === 'addLocale') && !FORM_API.has(name))
    .map(({ name, static: isStatic, description }) => [
      code(isStatic ? `${element}.${name}(locale)` : `${name}()`),
      description,
    ]);
  return table(['method', 'description'], rows);
}

const customProperties = ({ cssProperties }) =>
  table(
    ['property', 'default', 'description'],
    cssProperties.map(({ name, default: initial, description }) => [
      code(name),
      initial ? code(initial) : '',
      description,
    ]),
  );

/** What a companion has: events, slots, parts and states. */
const companion = ({ events, slots, cssParts, cssStates }) =>
  Object.entries({ event: events, slot: slots, part: cssParts, state: cssStates })
    .filter(([, list]) => list?.length)
    .map(([what, list]) => described(what, list))
    .join('\n\n');
