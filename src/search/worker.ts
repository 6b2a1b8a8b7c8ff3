import type { FromWorker, Reason, SearchMessage, ToWorker } from './messages.ts';
import { parseSearchMeta } from './meta.ts';
import { Cancelled } from './phrases.ts';
import { SearchSession } from './session.ts';
import { startPagefind } from './start-pagefind.ts';
import { WholeFiles } from './whole-files.ts';

/** A module with one table of `externref`, the part of WebAssembly that Pagefind needs and old browsers lack. */
const NEEDS = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 4, 4, 1, 0x6f, 0, 0);

const files = new WholeFiles(self.fetch.bind(self));
self.fetch = files.fetch;

let root = '';
let session: Promise<SearchSession> | undefined;
let running: AbortController | undefined;

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'search') return void answer(data);
  root = data.root;
  session = openSession();
});
// Opening begins before anything is asked; what goes wrong is reported by the first question.
self.addEventListener('unhandledrejection', (event) => event.preventDefault());

async function answer(message: SearchMessage): Promise<void> {
  running?.abort();
  const { signal } = (running = new AbortController());
  const failures = files.failures;
  try {
    const reply = await (await (session ?? openSession())).answer(message, signal);
    if (files.failures > failures) throw new Error('part of the index did not arrive');
    if (!signal.aborted) send(reply);
  } catch (error) {
    if (error instanceof Cancelled || signal.aborted) return;
    send({ type: 'unavailable', id: message.id, reason: reasonFor(error) });
  }
}

async function openSession(): Promise<SearchSession> {
  if (!WebAssembly.validate(NEEDS)) throw new Error('WebAssembly without reference types');
  const response = await fetch(`${root}search/meta.json`, { cache: 'no-cache' });
  const meta = parseSearchMeta(await response.json());
  return SearchSession.open(await startPagefind(root, meta.build), meta);
}

function reasonFor(error: unknown): Reason {
  if (typeof WebAssembly !== 'object' || !WebAssembly.validate(NEEDS)) return 'old-browser';
  if (files.failures > 0) return 'network';
  return /wasm|webassembly/i.test(String(error)) ? 'wasm' : 'network';
}

function send(message: FromWorker): void {
  self.postMessage(message);
}
