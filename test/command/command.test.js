// The command as it is installed: `lib/cli/treatment-quiz.js`, run by Node. Needs `npm run build` before.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../lib/cli/treatment-quiz.js', import.meta.url));
const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url)));

/** One treatment for one goal, and a question that keeps it away: checked in a moment. */
const small = {
  ...{ schemaVersion: 1, id: 'small', version: '1.0.0', locale: 'en', title: 'A small quiz' },
  review: { signedOff: false },
  goals: [{ id: 'scars' }],
  steps: [
    {
      id: 'goals',
      questions: [
        {
          ...{ id: 'goals', kind: 'multiple', title: 'What for?', required: true },
          options: [
            { id: 'scars', label: 'Scars', goal: 'scars' },
            { id: 'unsure', label: 'Not sure', exclusive: true },
          ],
        },
        {
          ...{ id: 'pregnancy', kind: 'single', title: 'Pregnant?' },
          careful: { message: 'Tell us first.', facts: ['pregnant'] },
          options: [
            { id: 'yes', label: 'Yes', sets: ['pregnant'] },
            { id: 'no', label: 'No' },
          ],
        },
      ],
    },
  ],
  facts: [
    {
      ...{ id: 'pregnant', advice: 'clinician-first', message: 'Wait.', waitFrom: 'the birth' },
      precautions: [{ effect: 'defer', waitWeeks: 12, treatments: ['needling'], sources: ['S1'] }],
    },
  ],
  treatments: [
    {
      ...{ id: 'needling', name: 'Needling', sources: ['S1'], discomfort: 2 },
      indications: [{ goal: 'scars', strength: 2, sources: ['S1'] }],
      downtimeDays: { min: 1, max: 3 },
    },
  ],
  sources: [{ id: 'S1', title: 'A trial', grade: 'strong' }],
  result: { consultation: 'Ask us.' },
};
/** Who is not sure is shown nothing at all. */
const faulty = { ...small, result: {} };
const clinic = {
  ...{ schemaVersion: 1, extends: 'skin-goals', id: 'clinic', version: '1.0.0' },
  onlyTreatments: ['microneedling_clinic', 'topical_gentle'],
  treatments: [{ id: 'microneedling_clinic', name: 'Our needling' }],
};

let folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'treatment-quiz-'));
  const files = {
    'clinic.json': JSON.stringify(clinic),
    'small.json': JSON.stringify(small),
    'faulty.json': JSON.stringify(faulty),
    'marked.json': `\uFEFF${JSON.stringify(small)}`,
    'broken.json': '{\n  "id": "clinic",\n}',
    'wrong.json': JSON.stringify({ ...clinic, treatments: [{ id: 'no_such', colour: 'red' }] }),
    'odds.json': JSON.stringify({ pregnancy: { yes: 0, '': 0 } }),
    'strange-odds.json': JSON.stringify({ pregnant: { yes: 1 }, pregnancy: { yess: 1, '': 1 } }),
    'endless-odds.json': '{ "pregnancy": { "yes": 1e999 }, "goals": { "scars": 0, "unsure": 0 } }',
    'no-odds.json': JSON.stringify({ pregnancy: 2 }),
    'es.json': JSON.stringify({ quiz: 'small', version: '1.0.0', lang: 'es', texts: {} }),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
});
after(() => rm(folder, { recursive: true }));

/** Runs the command in the folder of the clinic, and gives what it printed. */
function treatmentQuiz(args, { input = '', command = [process.execPath, COMMAND] } = {}) {
  const [program, ...first] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...first, ...args], { cwd: folder });
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr']) {
      child[stream].setEncoding('utf8').on('data', (text) => (said[stream] += text));
    }
    child.on('error', reject).on('close', (status) => resolve({ status, ...said }));
    child.stdin.end(input);
  });
}

describe('treatment-quiz check', () => {
  // An extension of the built-in quiz without faults: see ../demo/definitions.test.ts.
  it('ends with 0 for a quiz without faults', async () => {
    const { status, stdout, stderr } = await treatmentQuiz(['check', 'small.json']);
    assert.equal(status, 0, stdout);
    assert.match(stdout, /^small\.json: small, version /);
    assert.match(stdout, /\nNo faults\. \d+ of \d+ checks cover every possible run\.\n$/);
    assert.equal(stderr, '');
  });

  it('ends with 1 for a quiz with faults', async () => {
    const { status, stdout, stderr } = await treatmentQuiz(['check', 'faulty.json']);
    assert.equal(status, 1);
    assert.match(stdout, /FAULT No result is empty/);
    assert.match(stdout, /answers: \{.+\}/);
    assert.equal(stderr, '');
  });

  it('ends with 1 for what is no JSON, and says where it breaks', async () => {
    const { status, stdout } = await treatmentQuiz(['check', 'broken.json']);
    assert.equal(status, 1);
    assert.match(stdout, /line 3, column 1 is where this stops being JSON/);
  });

  it('ends with 1 for a definition that cannot be used', async () => {
    const { status, stdout } = await treatmentQuiz(['check', 'wrong.json']);
    assert.equal(status, 1);
    assert.match(stdout, /wrong\.json cannot be used:\n\n {2}treatments\[0\]/);
  });

  it('prints pure JSON with --json, whatever comes out', async () => {
    for (const [file, isOk] of [
      ['small.json', true],
      ['faulty.json', false],
      ['broken.json', false],
      ['wrong.json', false],
    ]) {
      const { status, stdout, stderr } = await treatmentQuiz(['check', '--json', file]);
      const report = JSON.parse(stdout);
      assert.equal(report.ok, isOk, file);
      assert.equal(status, isOk ? 0 : 1, file);
      assert.equal(stderr, '');
    }
  });

  it('reads the standard input for "-"', async () => {
    const input = JSON.stringify(faulty);
    const { status, stdout } = await treatmentQuiz(['check', '-'], { input });
    assert.equal(status, 1);
    assert.match(stdout, /FAULT No result is empty/);
  });

  it('takes no notice of a byte order mark', async () => {
    assert.equal((await treatmentQuiz(['check', 'marked.json'])).status, 0);
  });

  it('counts with --stats, and with own odds', async () => {
    const sharesWith = async (...args) => {
      const { status, stdout } = await treatmentQuiz(['check', '--json', 'small.json', ...args]);
      assert.equal(status, 0);
      return JSON.parse(stdout).statistics;
    };
    const byChance = await sharesWith('--stats');
    const own = await sharesWith('--stats', '--odds', 'odds.json');
    const combinations = await sharesWith('--stats=combinations');
    assert.equal(await sharesWith(), undefined);
    assert.match(combinations.weighting, /^Every combination/);
    assert.match(own.weighting, /Own odds: pregnancy\./);
    const suggested = ({ treatments }) => treatments[0].suggested;
    // A box of two has odds of a half, “Not sure” of 1: a third has a goal. Of three answers about
    // pregnancy one lets it be suggested, and none at all is a tenth as likely.
    const close = (share, expected) => assert.ok(Math.abs(share - expected) < 1e-9, String(share));
    close(suggested(byChance), 1 / 3 / 2.1);
    close(suggested(own), 1 / 3);
    close(suggested(combinations), 1 / 6);
    assert.equal(combinations.runs, '6');
  });

  it('checks a translation along with the quiz', async () => {
    const args = ['check', 'small.json', '--translation', 'es.json'];
    const { status, stdout } = await treatmentQuiz(args);
    assert.equal(status, 1);
    assert.match(stdout, /FAULT No text is missing in a language/);
  });

  it('compares review dates with --today', async () => {
    const signed = { signedOff: true, by: 'Dr A. Amin', role: 'dermatologist' };
    const review = { ...signed, on: '2026-01-01', until: '2026-12-31' };
    const input = JSON.stringify({ ...small, review });
    for (const [today, status] of [
      ['2026-12-31', 0],
      ['2027-01-01', 1],
    ]) {
      const found = await treatmentQuiz(['check', '-', '--today', today], { input });
      assert.equal(found.status, status, found.stdout);
    }
  });

  it('ends with 2 and says why when it cannot check', async () => {
    for (const [args, why] of [
      [[], /Use it as: treatment-quiz check FILE/],
      [['check'], /Use it as/],
      [['prove', 'small.json'], /Use it as/],
      [['check', 'small.json', 'faulty.json'], /Use it as/],
      [['check', 'missing.json'], /missing\.json cannot be read/],
      [['check', '.'], /cannot be read/],
      [['check', 'small.json', '--jsno'], /--jsno/],
      [['check', 'small.json', '--stats=all'], /--stats is "all"/],
      [['check', 'small.json', '--today', 'tomorrow'], /--today is "tomorrow"/],
      [['check', 'small.json', '--today', '2026-99-99'], /--today is "2026-99-99"/],
      [['check', 'small.json', '--today', '2026-02-31'], /--today is "2026-02-31"/],
      [['check', '--stats', 'small.json', 'combinations'], /Write --stats=combinations/],
      [
        ['check', 'small.json', '--stats', '--odds', 'missing.json'],
        /missing\.json cannot be read/,
      ],
      [
        ['check', 'small.json', '--stats', '--odds', 'broken.json'],
        /broken\.json: line 3, column 1/,
      ],
      [
        ['check', 'small.json', '--stats', '--odds', 'no-odds.json'],
        /no-odds\.json should hold odds/,
      ],
      [
        ['check', 'small.json', '--stats', '--odds', 'strange-odds.json'],
        /"pregnant" is no question of this quiz\. Did you mean "pregnancy"\? "yess" is no option of pregnancy\. Did you mean "yes"\?/,
      ],
      [
        ['check', 'small.json', '--stats', '--odds', 'endless-odds.json'],
        /"yes" of pregnancy is Infinity, but should be 0 to 1000000\. All odds of goals are 0/,
      ],
      [['check', 'small.json', '--odds', 'odds.json'], /--odds goes with --stats/],
      [
        ['check', 'small.json', '--stats=combinations', '--odds', 'odds.json'],
        /--odds goes with --stats/,
      ],
      [
        ['check', 'small.json', '--translation', 'odds.json'],
        /odds\.json should hold a translation/,
      ],
    ]) {
      const { status, stdout, stderr } = await treatmentQuiz(args);
      assert.equal(status, 2, args.join(' '));
      assert.equal(stdout, '', args.join(' '));
      assert.match(stderr, why);
      assert.match(stderr, /^treatment-quiz: .+\n$/, 'one line, and no trace of the program');
    }
  });

  it('prints help and its version', async () => {
    const help = await treatmentQuiz(['--help']);
    assert.equal(help.status, 0);
    assert.match(help.stdout, /treatment-quiz check FILE \[options\]/);
    const printed = await treatmentQuiz(['--version']);
    assert.deepEqual(printed, { status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('runs from another folder, by the link that npm makes', async () => {
    const bin = join(folder, 'node_modules', '.bin');
    await mkdir(bin, { recursive: true });
    await symlink(COMMAND, join(bin, 'treatment-quiz'));
    const command = [process.execPath, join(bin, 'treatment-quiz')];
    const { status, stdout } = await treatmentQuiz(['check', 'small.json'], { command });
    assert.equal(status, 0, stdout);
  });
});
