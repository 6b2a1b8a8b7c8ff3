import { scriptUrl } from './search/script-url.ts';

/**
 * Start a module worker and wait until it says, by its first message, that it runs.
 * @param address of its script, as Vite gives it
 * @throws when there can be no worker here, or it does not start
 */
export async function startModuleWorker(address: string): Promise<Worker> {
  const worker = new Worker(scriptUrl(new URL(address, document.baseURI)), { type: 'module' });
  await new Promise<void>((resolve, reject) => {
    worker.addEventListener('message', () => resolve(), { once: true });
    worker.addEventListener(
      'error',
      (event) => {
        event.preventDefault();
        worker.terminate();
        reject(new Error('no worker'));
      },
      { once: true },
    );
  });
  return worker;
}
