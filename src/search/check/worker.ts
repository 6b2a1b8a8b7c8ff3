import { CheckDesk } from './desk.ts';
import type { CheckMessage, FromCheckWorker, StartCheck, ToCheckWorker } from './messages.ts';

/** Milliseconds of work between two looks at whether the text is still wanted. */
const SLICE = 60;

let place: StartCheck | undefined;
let desk: Promise<CheckDesk> | undefined;
let running: AbortController | undefined;

self.addEventListener('message', ({ data }: MessageEvent<ToCheckWorker>) => {
  if (data.type === 'check') return void check(data);
  if (data.type === 'cancel') return running?.abort();
  place = data;
  desk = CheckDesk.open(place, SLICE);
});
// Opening begins before a text is sent; what goes wrong is reported by the first text.
self.addEventListener('unhandledrejection', (event) => event.preventDefault());
send({ type: 'ready' });

async function check({ id, text }: CheckMessage): Promise<void> {
  running?.abort();
  const { signal } = (running = new AbortController());
  try {
    if (!desk) throw new Error('not started');
    const answer = await (await desk).check(text, signal, (progress) => send({ type: 'progress', id, ...progress }));
    if (answer && !signal.aborted) send({ type: 'done', id, ...answer });
  } catch {
    if (!signal.aborted) send({ type: 'unavailable', id });
  }
}

function send(message: FromCheckWorker): void {
  self.postMessage(message);
}
