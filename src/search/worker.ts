import { Conversation } from './conversation.ts';
import type { ToWorker } from './messages.ts';

const conversation = new Conversation((message) => self.postMessage(message), true);
self.fetch = conversation.fetch;
self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => conversation.receive(data));
// The first message says that the worker runs.
self.postMessage({ type: 'ready' });
