// What we want of our own figures, and whether they are so.
import { FRAME } from './report.js';

const aim = (words, isMet, found) => ({ words, isMet, found });

/** The first of the peers is the bare element. */
export function aims({ peers, start, next, mounts, shift }, ours) {
  const ratio = start.get(ours).painted / start.get(peers[0]).painted;
  const { task } = start.get(ours);
  const { median, slowest } = next.get(ours);
  const kept = Math.max(...shift.get(ours).kept);
  const [first, , last] = mounts.get(ours);
  const growth = last.heap / first.heap - 1;
  const isSame = ['listeners', 'nodes', 'alive'].every((key) => last[key] === first[key]);
  const ms = (value) => `${value.toFixed(0)} ms`;
  return [
    aim(
      'first question within 1.3 times the bare element',
      ratio <= 1.3,
      `${ratio.toFixed(2)} times`,
    ),
    aim('no task over 50 ms on start', task <= 50, ms(task)),
    aim(
      'next question within two frames (33 ms)',
      median <= 2 * FRAME,
      `${ms(median)}; the slowest question ${ms(slowest)}`,
    ),
    aim('no layout shift with the style of the README', kept < 0.001, kept.toFixed(4)),
    aim(
      'flat over 500 mounts: heap within 5 %, nothing else grows',
      growth < 0.05 && isSame,
      `heap ${(growth * 100).toFixed(1)} %, listeners and nodes ${isSame ? 'the same' : 'grow'}`,
    ),
  ];
}
