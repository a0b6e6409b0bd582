// `npm run bench` measures everything, `npm run bench -- engine` or `-- screens` one part.
const PARTS = {
  screens: async () => (await import('./screens.js')).benchScreens(),
  engine: async () => (await import('./engine/engines.js')).benchEngines(),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !(part in PARTS));
if (unknown.length) {
  console.error(`There is no part "${unknown[0]}", only ${Object.keys(PARTS).join(' and ')}.`);
  process.exit(2);
}
for (const part of asked.length ? asked : Object.keys(PARTS)) await PARTS[part]();
