/** Milliseconds of work in one go. A step of the work may take as long again before the clock is looked at. */
const SPELL = 10;

/** Long work in turns, so that input, painting and messages come to theirs in between. */
export class Turns {
  #begun = performance.now();

  /** True when the work has gone on long enough. */
  get over(): boolean {
    return performance.now() - this.#begun > SPELL;
  }

  /** Let everything that waits go first. */
  async next(): Promise<void> {
    await anotherTask();
    this.#begun = performance.now();
  }
}

/** A message to oneself is a task of its own that, unlike a timer, is not held back in a page that lies behind others. */
function anotherTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
