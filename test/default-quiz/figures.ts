/**
 * How well each treatment is supported for each goal, and its figures, as the clinical catalogue
 * has them. Written down a second time, as in `precautions.ts`.
 */
import { columns } from './precautions.js';

/** 0 = never suggest · 1 = limited · 2 = moderate · 3 = best supported */
const strengthTable = `
goal                          mn rf ps pm ln la ip le hd tr tg lh
firmness                       2  2  0  1  2  2  1  1  0  2  1  0
fine_lines                     2  2  1  2  2  2  1  1  1  3  1  0
texture_pores                  2  1  2  1  2  1  1  1  1  2  1  0
glow_hydration                 1  0  2  0  1  0  1  1  2  1  2  0
scars                          3  2  1  1  2  3  0  0  0  1  1  0
scars.pitted                   3  2  1  1  2  3  0  0  0  1  1  0
scars.surgical_injury          2  1  0  0  2  2  0  0  0  0  1  0
scars.stretch_marks            2  2  0  0  2  1  0  0  0  1  1  0
scars.burn                     1  0  0  0  1  1  0  0  0  0  1  0
scars.raised                   0  0  0  0  0  0  0  0  0  0  1  0
pigment_sun                    1  0  2  2  2  1  2  0  1  2  2  0
pigment_sun.sun_spots          1  0  2  2  2  1  3  0  1  2  2  0
pigment_sun.marks_after_spots  1  0  1  1  1  0  1  0  1  2  2  0
pigment_sun.melasma            1  0  1  1  0  0  0  0  0  2  2  0
pigment_sun.tan                0  0  0  0  0  0  0  0  0  0  2  0
acne_prone                     0  1  2  0  0  0  1  1  1  3  2  0
ingrown_hair                   0  0  1  0  0  0  1  0  0  1  2  3
`;

/**
 * Ranges are min/typical/max. Hurts: 0 (none) to 4 (strong). First: weeks to a first change. Prepare:
 * weeks before the first session. Judge: weeks after the last. Seen: days in which marks can be seen.
 */
const figureTable = `
treatment                    sessions weeks  first days  hurts needle      course    prepare judge seen
microneedling_clinic         3/4/6    4//6   8     1//3  2     0.5/1.5/2.5 -         0//1    - -
rf_microneedling             1/3/4    4//6   12    1//5  3     0.5/1.5/3   -         0//1    - -
peel_superficial             3/5/6    2//4   4     0//7  1     -           -         0//4    - -
peel_medium                  1/1/2    26//52 6     5//14 3     -           -         0//4    - -
laser_fractional_nonablative 3/4/6    4//6   12    1//4  2     -           -         0//1    - -
laser_fractional_ablative    1/2/3    4//12  12    5//14 4     -           -         0//1    - 7//84
ipl                          3/4/5    3//4   6     1//7  2     -           -         -       - 1//21
led                          8/10/30  0.3//1 4     0//0  0     -           -         -       - -
hydradermabrasion            1/6/6    1//2   1     0//1  0     -           -         -       - -
topical_retinoid             1/1/2    8//12  8     0//0  1     -           12/24/104 -       - 0//28
topical_gentle               1/1/2    8//12  12    0//0  0     -           8/12/52   -       - -
laser_hair_reduction         3/6/8    4//8   12    0//2  2     -           -         0//6    - -
`;

/** What differs for microneedling by goal. */
const needlingTable = `
goal                  sessions weeks first needle      prepare judge
scars.pitted          3/4/6    4//6  12    1/1.5/2.5   -       12//52
scars.surgical_injury 1/3/6    4//6  12    1/1.5/2.5   -       -
scars.stretch_marks   3/5/6    4//6  12    1.5/1.5/2.5 -       -
scars.burn            1//      -     -     1//3        -       -
fine_lines            3/4/6    4//4  12    0.5/1/1.5   -       -
firmness              3/4/6    4//4  12    0.5/1/1.5   -       -
texture_pores         3/4/6    4//4  8     0.5/1/1.5   -       -
pigment_sun.melasma   3/4/6    2//4  4     0.25/0.5/1  -       -
`;

const cellsOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));

const [shorts, ...strengthLines] = cellsOf(strengthTable);

/** One row for each treatment and goal or `goal.subtype`. */
export const strengths = strengthLines.flatMap(([goal, ...cells]) =>
  cells.map((cell, i) => ({
    treatment: columns[shorts![i + 1] as keyof typeof columns],
    goal: goal!,
    strength: Number(cell),
  })),
);

const named = (table: string) => {
  const [header, ...lines] = cellsOf(table);
  return lines.map((cells) => Object.fromEntries(header!.map((name, i) => [name, cells[i]!])));
};

/** One row for each treatment: its figures as text, `-` where there is none. */
export const figures = named(figureTable);

/** One row for each goal that has figures of its own for microneedling. */
export const needlingFigures = named(needlingTable);
