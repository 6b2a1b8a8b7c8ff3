import * as z from 'zod';

const message = z.object({
  id: z.number().optional(),
  method: z.string().optional(),
  params: z.record(z.string(), z.unknown()).optional(),
  result: z.record(z.string(), z.unknown()).optional(),
  error: z.object({ message: z.string() }).optional(),
});

type Answer = Record<string, unknown>;

/**
 * A connection to one tab by the browser's own debugging protocol. Automation libraries speak to browsers of their
 * own time only; the few commands used here have not changed since Chromium 79.
 */
export class DevTools {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>();
  readonly #listeners = new Set<(method: string, params: Answer) => void>();
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#receive(message.parse(JSON.parse(String(data)))));
  }

  static async connect(address: string): Promise<DevTools> {
    const socket = new WebSocket(address);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', () => reject(new Error(`no connection to ${address}`)));
    });
    return new DevTools(socket);
  }

  /** Send a command and wait for its answer. @throws when the browser refuses it */
  send(method: string, params: Answer = {}): Promise<Answer> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** Hear every event from now on. */
  listen(listener: (method: string, params: Answer) => void): void {
    this.#listeners.add(listener);
  }

  /** The next event of a name. */
  next(name: string): Promise<Answer> {
    return new Promise((resolve) => {
      const once = (method: string, params: Answer) => {
        if (method !== name) return;
        this.#listeners.delete(once);
        resolve(params);
      };
      this.#listeners.add(once);
    });
  }

  close(): void {
    this.#socket.close();
  }

  #receive({ id, method, params = {}, result = {}, error }: z.infer<typeof message>): void {
    if (method) for (const listener of this.#listeners) listener(method, params);
    const waiting = id === undefined ? undefined : this.#waiting.get(id);
    if (id === undefined || !waiting) return;
    this.#waiting.delete(id);
    if (error) waiting.reject(new Error(error.message));
    else waiting.resolve(result);
  }
}
