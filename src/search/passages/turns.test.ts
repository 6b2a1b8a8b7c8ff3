import { afterEach, expect, test, vi } from 'vitest';
import { Turns } from './turns.ts';

afterEach(() => void vi.restoreAllMocks());

test('a turn is over after some milliseconds, and a new one begins', async () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const turns = new Turns();
  expect(turns.over).toBe(false);
  now = 30;
  expect(turns.over).toBe(true);
  await turns.next();
  expect(turns.over).toBe(false);
});

test('what waits comes before the next turn', async () => {
  const order: string[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => void order.push('a message');
  port2.postMessage(null);
  await Promise.resolve();
  expect(order).toEqual([]);
  await new Turns().next();
  order.push('the next turn');
  port1.close();
  expect(order).toEqual(['a message', 'the next turn']);
});
