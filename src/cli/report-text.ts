/** A report as a person reads it in a terminal. */
import type { Basis, CheckReport, Finding, Statistics, Verdict } from '../check/report.js';

/** Findings of one kind beyond these are only counted; `--json` has all. */
const MAX_SHOWN = 10;

/** A report as the command prints it. */
export function reportText(name: string, report: CheckReport): string {
  const { quiz, issues, verdicts } = report;
  if (!quiz) {
    const lines = issues.map(({ path, message }) => `  ${path || name} ${message}`);
    return [`${name} cannot be used:`, '', ...lines].join('\n');
  }
  return [
    `${name}: ${quiz.id}, version ${quiz.version}`,
    '',
    ...verdicts.flatMap(verdictLines),
    ...(report.statistics ? ['', ...statisticsLines(report.statistics)] : []),
    '',
    summary(report),
  ].join('\n');
}

const verdictLines = ({ title, holds, basis, faults, notes }: Verdict): string[] => [
  `${holds ? 'ok   ' : 'FAULT'} ${title}`,
  `      ${basisText(basis)}`,
  ...listed(faults, '    ! '),
  ...listed(notes, '    - '),
];

function basisText(basis: Basis): string {
  const number = (basis.kind === 'proved' ? basis.cases : basis.runs).toLocaleString('en');
  return basis.kind === 'proved'
    ? `proved: ${basis.how} (${number} cases)`
    : `only sampled, not proved: ${basis.how} (${number})`;
}

function listed(findings: readonly Finding[], mark: string): string[] {
  const lines = findings
    .slice(0, MAX_SHOWN)
    .flatMap(({ path, message, witness }) => [
      `${mark}${path ? `${path}: ` : ''}${message}`,
      ...(witness ? [`      answers: ${JSON.stringify(witness)}`] : []),
    ]);
  const more = findings.length - MAX_SHOWN;
  return more > 0 ? [...lines, `      and ${more} more; --json lists all`] : lines;
}

function statisticsLines({ weighting, runs, basis, treatments }: Statistics): string[] {
  const width = Math.max(...treatments.map(({ id }) => id.length)) + 2;
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(11);
  return [
    `How often each treatment comes up, over ${BigInt(runs).toLocaleString('en')} runs`,
    `      ${weighting}`,
    `      ${basisText(basis)}`,
    `${''.padEnd(width)}${['first', 'suggested', 'later', 'left out'].map((each) => each.padStart(11)).join('')}`,
    ...treatments.flatMap(({ id, first, suggested, later, leftOut, rules }) => [
      `${id.padEnd(width)}${[first, suggested, later, leftOut].map(percent).join('')}`,
      ...rules
        .slice(0, 4)
        .map(({ rule, share }) => `${''.padEnd(width)}${percent(share)}  ${rule}`),
    ]),
  ];
}

function summary({ verdicts }: CheckReport): string {
  const faults = verdicts.filter(({ holds }) => !holds).length;
  const sampled = verdicts.filter(({ basis }) => basis.kind === 'sampled').length;
  const proved = `${verdicts.length - sampled} of ${verdicts.length} checks cover every possible run`;
  return faults
    ? `${faults} of ${verdicts.length} checks found faults. ${proved}.`
    : `No faults. ${proved}.`;
}
