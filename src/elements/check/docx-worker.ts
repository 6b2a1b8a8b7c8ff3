import { docxText } from './docx-text.ts';

/** The words of a Word file; undefined when it cannot be read. */
export interface DocxAnswer {
  readonly text: string | undefined;
}

self.addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
  const send = (text: string | undefined) => self.postMessage({ text } satisfies DocxAnswer);
  docxText(data).then(send, () => send(undefined));
});
