/** What lies between two pieces of work. */
export type Pause = () => Promise<void>;

/**
 * Take a long list in slices with a pause between them. The first slice is taken at once.
 * @returns when all is taken, or when `stop` is set
 */
export async function inSlices<T>(
  items: readonly T[],
  size: number,
  take: (slice: readonly T[]) => void,
  pause: Pause,
  stop?: AbortSignal,
): Promise<void> {
  for (let from = 0; from < items.length; from += size) {
    if (from > 0) await pause();
    if (stop?.aborted) return;
    take(items.slice(from, from + size));
  }
}

/** Do one thing after the other, each after a pause, until `stop` is set. */
export async function inSteps(steps: readonly (() => void)[], pause: Pause, stop: AbortSignal): Promise<void> {
  for (const step of steps) {
    await pause();
    if (stop.aborted) return;
    step();
  }
}

/** Lets everything that waits go first. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Lets what was changed be painted first, so that no frame has much to lay out. A page out of sight waits. */
export function afterFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
