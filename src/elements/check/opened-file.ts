import { decodeText } from '../../search/check/decode-text.ts';
import { scriptUrl } from '../search/script-url.ts';
import type { DocxAnswer } from './docx-worker.ts';
import docxWorkerAddress from './docx-worker.ts?worker&url';

/** Why a file gives no text. */
export type FileProblem = 'unreadable' | 'tooBig' | 'empty';

/** What a file gave. */
export type OpenedFile = { readonly text: string } | { readonly problem: FileProblem };

/** Largest file that is opened, in bytes. */
const LARGEST = 20_000_000;
/** What every zip file begins with, and a Word file is one. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** What files of old Word begin with, which nothing here can read. */
const OLD_WORD = [0xd0, 0xcf, 0x11, 0xe0];

/** Read a text or Word file on this machine. Nothing of it is sent anywhere. */
export async function openFile(file: File): Promise<OpenedFile> {
  if (file.size > LARGEST) return { problem: 'tooBig' };
  try {
    const buffer = await file.arrayBuffer();
    const bytes = new Uint8Array(buffer);
    if (beginsWith(bytes, OLD_WORD)) return { problem: 'unreadable' };
    const text = beginsWith(bytes, ZIP) ? await readDocx(buffer) : decodeText(bytes);
    if (text === undefined) return { problem: 'unreadable' };
    return text.trim() === '' ? { problem: 'empty' } : { text: text.replace(/\r\n?/g, '\n') };
  } catch {
    return { problem: 'unreadable' };
  }
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** In a worker, so that a long file does not hold up the page; on the page where there can be none. */
async function readDocx(buffer: ArrayBuffer): Promise<string | undefined> {
  try {
    const worker = new Worker(scriptUrl(new URL(docxWorkerAddress, document.baseURI)), { type: 'module' });
    return await answerOf(worker, buffer).finally(() => worker.terminate());
  } catch {
    const { docxText } = await import('./docx-text.ts');
    return docxText(buffer);
  }
}

function answerOf(worker: Worker, buffer: ArrayBuffer): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<DocxAnswer>) => resolve(data.text));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      reject(new Error('no worker'));
    });
    worker.postMessage(buffer);
  });
}
