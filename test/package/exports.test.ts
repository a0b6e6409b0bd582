import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { dirname, resolve } from 'node:path';
import manifest from '../../package.json';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { version } from '../../src/version.js';

const root = new URL('../../', import.meta.url).pathname;
const read = (file: string) => readFileSync(resolve(root, file), 'utf8');
const json = (file: string) => JSON.parse(read(file)) as object;

const LANGUAGES = {
  './locales/*': ['ar', 'de', 'es', 'fr', 'it', 'pl', 'pt'],
  './translations/*': ['ar', 'es'],
};

/** Every entry of the package, a pattern once for each language. */
const entries = Object.entries(manifest.exports).flatMap(([name, entry]) => {
  const languages = LANGUAGES[name.replace(/\.js$/, '') as keyof typeof LANGUAGES] ?? [''];
  const conditions = typeof entry === 'string' ? { default: entry } : entry;
  return languages.map((language) => ({
    name: name.replace('*', language),
    files: Object.values(conditions).map((file) => file.replace('*', language)),
  }));
});

const modules = entries
  .map(({ name }) => name.replace('.', 'treatment-quiz'))
  .filter((name) => !name.endsWith('.json') && !name.includes('/dist/'));

/** Runs `code` as a module of a page or server that uses the package. */
function node(code: string, ...flags: string[]) {
  const args = [...flags, '--input-type=module', '--eval', code];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stderr).to.equal('');
  expect(status).to.equal(0);
  return stdout;
}

const importAll = `for (const name of ${JSON.stringify(modules)}) await import(name);`;

/** Compiled modules, from `lib` on. */
const compiled = readdirSync(resolve(root, 'lib'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.js'))
  .map((file) => `lib/${file}`);

describe('the entries of the package', () => {
  for (const { name, files } of entries) {
    it(`has what "${name}" leads to`, () => {
      for (const file of files) expect(existsSync(resolve(root, file)), file).to.equal(true);
    });
  }

  it('name every language there is', () => {
    for (const [pattern, languages] of Object.entries(LANGUAGES)) {
      const files = readdirSync(resolve(root, 'src', dirname(pattern)));
      const sources = files
        .map((file) => file.replace('.ts', ''))
        .filter((name) => name !== 'index');
      expect(languages).to.have.members(sources);
    }
  });

  it('import nothing but their own modules and declared dependencies', () => {
    const bare = new Set<string>();
    for (const file of compiled) {
      const imports = /^(?:import|export)(?: [^'";]* from)? '([^'.][^']*)'/gm;
      for (const [, name] of read(file).matchAll(imports)) {
        if (!name!.startsWith('node:')) bare.add(name!.split('/')[0]!);
      }
    }
    expect([...bare].sort()).to.deep.equal(Object.keys(manifest.dependencies).sort());
  });

  it('come with declarations, and with maps to sources that are in the package', () => {
    expect(manifest.files).to.include.members(['lib', 'dist', 'src']);
    for (const file of compiled) {
      expect(existsSync(resolve(root, file.replace(/js$/, 'd.ts'))), file).to.equal(true);
      for (const map of [`${file}.map`, file.replace(/js$/, 'd.ts.map')]) {
        const { sources } = json(map) as { sources: string[] };
        const source = resolve(root, dirname(map), sources[0]!);
        expect(existsSync(source), `${map}: ${source}`).to.equal(true);
      }
    }
  });

  it('say the same version in the code and in the manifest', () => {
    expect(version).to.equal(manifest.version);
  });
});

describe('imported where there is no page', () => {
  it('in Node, says nothing, and recommends', () => {
    const advice = node(`${importAll}
      const { defaultQuiz, recommend, TreatmentQuiz } = await import('treatment-quiz');
      class Own extends TreatmentQuiz {}
      console.log(recommend(defaultQuiz, { goals: ['scars'], age: '35_49' }).advice, typeof Own);`);
    expect(advice).to.equal('clinician-first function\n');
  });

  it('in Node, leaves the tag alone from "./element", and registers it once from "."', () => {
    const known = node(`
      const { TreatmentQuiz } = await import('treatment-quiz/element');
      const before = customElements.get('treatment-quiz');
      await import('treatment-quiz');
      console.log(before, customElements.get('treatment-quiz') === TreatmentQuiz);`);
    expect(known).to.equal('undefined true\n');
  });

  for (const condition of ['edge-light', 'workerd', 'worker', 'react-server']) {
    it(`under the condition "${condition}", needs neither elements nor CustomEvent`, () => {
      const found = node(
        `delete globalThis.CustomEvent; delete globalThis.Event; delete globalThis.EventTarget;
        ${importAll}
        const { defaultQuiz, recommend, TreatmentQuiz, ...rest } = await import('treatment-quiz');
        class Own extends TreatmentQuiz {}
        console.log(typeof customElements, typeof recommend(defaultQuiz, {}).advice, typeof Own,
          typeof rest.RecommendationEvent);`,
        `--conditions=${condition}`,
      );
      expect(found).to.equal('undefined string function function\n');
    });
  }

  it('under an edge condition, exports the names that the browser has', async () => {
    const names = (file: string, flags: string[] = []) =>
      node(`console.log(Object.keys(await import('treatment-quiz${file}')).join())`, ...flags);
    const edge = names('', ['--conditions=worker']).trim().split(',');
    for (const entry of ['', '/element', '/calendar', '/brief']) {
      expect(edge).to.include.members(names(entry).trim().split(','));
    }
  });

  const inJsdom = (code: string) =>
    node(`
      import { JSDOM } from 'jsdom';
      const { window } = new JSDOM('<main></main>', { url: 'http://localhost/', pretendToBeVisual: true });
      for (const name of ['window', 'document', 'customElements', 'HTMLElement', 'Element', 'Node',
        'Document', 'ShadowRoot', 'CSSStyleSheet', 'MutationObserver', 'NodeFilter', 'CustomEvent',
        'Event', 'MouseEvent', 'location', 'requestAnimationFrame']) {
        Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
      }
      ${code}`);

  it('under jsdom, takes a visitor to the result, with calendar and brief', () => {
    const shown = inJsdom(`
      await import('treatment-quiz');
      await import('treatment-quiz/calendar');
      await import('treatment-quiz/brief');
      document.querySelector('main').innerHTML = \`<treatment-quiz>
        <treatment-quiz-calendar slot="result-actions"></treatment-quiz-calendar>
        <treatment-quiz-brief slot="result-actions"></treatment-quiz-brief></treatment-quiz>\`;
      const quiz = document.querySelector('treatment-quiz');
      await quiz.updateComplete;
      const press = async (selector, root = quiz.shadowRoot) => {
        root.querySelector(selector).click();
        await quiz.updateComplete;
      };
      await press('[part="continue"]');
      console.log(quiz.shadowRoot.querySelectorAll('[part="error"]').length);
      for (let steps = 0; steps < 12 && !quiz.recommendation; steps++) {
        for (const group of quiz.shadowRoot.querySelectorAll('[part="question"]')) {
          await press('input', group);
        }
        await press('[part="continue"]');
      }
      const companions = [...quiz.children];
      await Promise.all(companions.map((each) => each.updateComplete));
      console.log(quiz.recommendation.advice, companions.map((each) => !!each.shadowRoot).join());
      process.exit();`);
    expect(shown).to.match(/^1\n[a-z-]+ true,true\n$/);
  });

  it('where form fields of our own are not to be had, leaves the tags alone', () => {
    const known = inJsdom(`
      delete window.HTMLElement.prototype.attachInternals;
      await import('treatment-quiz');
      await import('treatment-quiz/calendar');
      await import('treatment-quiz/brief');
      const tags = ['treatment-quiz', 'treatment-quiz-calendar', 'treatment-quiz-brief'];
      console.log(tags.map((tag) => typeof customElements.get(tag)).join());`);
    expect(known).to.equal('undefined,undefined,undefined\n');
  });
});

describe('the data of the package', () => {
  it('has the built-in quiz whole', () => {
    expect(json('dist/default-quiz.json')).to.deep.equal(JSON.parse(JSON.stringify(defaultQuiz)));
  });

  it('has a JSON Schema that knows what the built-in quiz is made of, and an extension of it', () => {
    type Shape = { required: string[]; properties: object };
    const { $defs } = json('dist/quiz.schema.json') as { $defs: Record<string, Shape> };
    const { Quiz, QuizExtension } = $defs as { Quiz: Shape; QuizExtension: Shape };
    const quiz = Object.keys(json('dist/default-quiz.json'));
    expect(Object.keys(Quiz.properties)).to.include.members(quiz);
    expect(quiz).to.include.members(Quiz.required);
    expect(Object.keys(QuizExtension.properties)).to.include.members([...quiz, 'onlyTreatments']);
    expect(QuizExtension.required).to.have.members(['schemaVersion', 'extends', 'id', 'version']);
  });
});

describe('the classic script', () => {
  const CLASSIC = 'dist/treatment-quiz.classic.js';

  it('is the same in pages of every encoding', () => {
    expect(read(CLASSIC).match(/[^\0-\x7f]/g)).to.equal(null);
  });

  it('keeps the way back to the source', () => {
    const map = new SourceMap(JSON.parse(read(`${CLASSIC}.map`)) as SourceMapPayload);
    const lines = read(CLASSIC).split('\n');
    const call = 'customElements.define(';
    const line = lines.findIndex((each) => each.includes(call));
    const found = map.findEntry(line, lines[line]!.lastIndexOf(call));
    expect(found)
      .to.have.property('originalSource')
      .that.matches(/src\/index\.ts$/);
    const { originalLine, originalColumn } = found as {
      originalLine: number;
      originalColumn: number;
    };
    const written = read('src/index.ts').split('\n')[originalLine]!;
    expect(written.slice(originalColumn)).to.match(/^customElements\.define\(/);
  });
});
