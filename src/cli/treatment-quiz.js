#!/usr/bin/env node
// The command `treatment-quiz`: options, files and the exit status. 0: no faults; 1: faults; 2: it
// could not be checked, because a file cannot be read or the command is not understood.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { joined, PARTS } from '../check/check-quiz.js';
import { isRealDay } from '../definition/real-day.js';
import { version } from '../version.js';
import { outputOf } from './check-command.js';
import { isOdds, isTranslation } from './data-files.js';
import { parseJson } from './parse-json.js';

const HELP = `treatment-quiz ${version}

  treatment-quiz check FILE [options]

Proves, for every possible run through the quiz in FILE, that nothing unsafe or broken can come
out, and gives answers to replay for whatever is wrong. FILE is a definition, a whole one or one
that extends the built-in quiz; "-" reads it from the standard input.

  --json                 print the report as JSON
  --stats[=combinations] also count how often each treatment is suggested, for visitors who
                         answer by chance, or with every combination of answers counting the same
  --odds FILE            own odds for --stats: { "question": { "option": 2, "": 0.1 } }
  --translation FILE     a translation of the quiz to check along with it; can be repeated
  --today YYYY-MM-DD     the day that review dates are compared with
  --help, --version

Exit status: 0 no faults, 1 faults, 2 could not be checked.`;

class Misuse extends Error {}

async function readText(file) {
  if (file === '-') {
    const chunks = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
  }
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new Misuse(`${file} cannot be read: ${error.message}`);
  }
}

async function readData(file, isRight, what) {
  const { value, issue } = parseJson(await readText(file));
  if (issue) throw new Misuse(`${file}: ${issue.path} ${issue.message}`);
  if (!isRight(value)) throw new Misuse(`${file} should hold ${what}.`);
  return value;
}

const readOdds = (file) =>
  readData(file, isOdds, 'odds: { "question": { "option": 2 } }, none of them below 0');
const readTranslation = (file) =>
  readData(file, isTranslation, 'a translation: { "quiz", "version", "lang", "texts" }');

function read(args) {
  // An option with an optional value is not one that the platform parses.
  const plain = args.map((arg) => (arg === '--stats' ? '--stats=chance' : arg));
  try {
    return parseArgs({
      args: plain,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        stats: { type: 'string' },
        odds: { type: 'string' },
        translation: { type: 'string', multiple: true, default: [] },
        today: { type: 'string' },
        help: { type: 'boolean' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new Misuse(error.message);
  }
}

async function run(args) {
  const { values, positionals } = read(args);
  if (values.help) return { status: 0, text: HELP };
  if (values.version) return { status: 0, text: version };
  const [command, file, ...more] = positionals;
  if (['chance', 'combinations'].includes(more[0])) {
    throw new Misuse(`Write --stats=${more[0]}, in one word.`);
  }
  if (command !== 'check' || !file || more.length) {
    throw new Misuse('Use it as: treatment-quiz check FILE. More with --help.');
  }
  const { json, stats, today } = values;
  if (stats && !['chance', 'combinations'].includes(stats)) {
    throw new Misuse(`--stats is "${stats}", but should be "chance" or "combinations".`);
  }
  if (today && !isRealDay(today)) {
    throw new Misuse(`--today is "${today}", but should be a day as YYYY-MM-DD.`);
  }
  if (values.odds && stats !== 'chance') {
    throw new Misuse('--odds goes with --stats alone, not with --stats=combinations.');
  }
  const check = {
    name: file,
    text: await readText(file),
    ...{ json, stats, today },
    odds: values.odds && (await readOdds(values.odds)),
    translations: await Promise.all(values.translation.map(readTranslation)),
  };
  const parts = await Promise.all(PARTS.map((part) => runInThread(check, part)));
  return outputOf(check, joined(parts));
}

/** The checker makes many short-lived objects: with room for them it takes a fifth less time. */
const resourceLimits = { maxYoungGenerationSizeMb: 384 };

/** The report of one part of a check. */
const runInThread = (command, part) =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL('check-thread.js', import.meta.url), {
      workerData: { command, part },
      resourceLimits,
    });
    thread.on('message', ({ report, refused, what, share }) => {
      if (report) resolve(report);
      else if (refused) reject(new Misuse(refused));
      else if (process.stderr.isTTY) showProgress(what, share);
    });
    thread.on('error', reject);
  });

function showProgress(what, share) {
  const percent = String(Math.round(share * 100)).padStart(3);
  process.stderr.write(share < 1 ? `\r\x1b[K${percent} % ${what}` : '\r\x1b[K');
}

try {
  const { status, text } = await run(process.argv.slice(2));
  // Written whole before the status is set: a pipe may take a long report in pieces.
  process.stdout.write(`${text}\n`);
  process.exitCode = status;
} catch (error) {
  const what = error instanceof Misuse ? error.message : error.stack;
  process.stderr.write(`treatment-quiz: ${what}\n`);
  process.exitCode = 2;
}
