import { expect, test } from 'vitest';
import { inSlices, inSteps } from './slices.ts';

/** A pause that notes itself, and does something at its nth time. */
function noting(log: string[], nth = 0, act: () => void = () => undefined) {
  let count = 0;
  return async () => {
    log.push('pause');
    count += 1;
    if (count === nth) act();
  };
}

test('a list is taken whole and in order, the first slice at once, with a pause between slices', async () => {
  const log: string[] = [];
  const done = inSlices([1, 2, 3, 4, 5], 2, (slice) => log.push(slice.join()), noting(log));
  expect(log).toEqual(['1,2', 'pause']);
  await done;
  expect(log).toEqual(['1,2', 'pause', '3,4', 'pause', '5']);
});

test('a list that is no longer wanted is left', async () => {
  const [log, stop] = [[] as string[], new AbortController()];
  await inSlices(
    [1, 2, 3, 4, 5],
    2,
    (slice) => log.push(slice.join()),
    noting(log, 1, () => stop.abort()),
    stop.signal,
  );
  expect(log).toEqual(['1,2', 'pause']);
});

test('steps follow one another, each after a pause, until they are no longer wanted', async () => {
  const [log, stop] = [[] as string[], new AbortController()];
  const steps = ['count', 'sort', 'draw'].map((name) => () => void log.push(name));
  await inSteps(
    steps,
    noting(log, 3, () => stop.abort()),
    stop.signal,
  );
  expect(log).toEqual(['pause', 'count', 'pause', 'sort', 'pause']);
});
