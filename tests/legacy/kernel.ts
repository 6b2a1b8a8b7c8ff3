import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { DevTools } from './devtools.ts';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--remote-debugging-port=0',
];
/** The old programs were made for a machine without shared memory or helper processes. */
export const OLD_FLAGS = ['--single-process', '--no-zygote', '--disable-dev-shm-usage'];

const targets = z.array(z.object({ type: z.string(), webSocketDebuggerUrl: z.string() }));
const evaluation = z.object({
  result: z.object({ value: z.unknown() }),
  exceptionDetails: z.object({ text: z.string() }).optional(),
});
const complaint = z.object({ entry: z.object({ level: z.string(), text: z.string() }) });
const thrown = z.object({
  exceptionDetails: z.object({
    exception: z.object({ description: z.string().optional() }).optional(),
    text: z.string(),
  }),
});

/** How often to look for the tab of a browser that answers before it has opened one. */
const LOOKS = 100;
const PAUSE = 100;

/** Address of the first tab's debugger. @throws when no tab opens within ten seconds */
async function firstTab(port: string): Promise<string> {
  for (let look = 0; look < LOOKS; look += 1) {
    const tabs = targets.parse(await (await fetch(`http://127.0.0.1:${port}/json/list`)).json());
    const tab = tabs.find(({ type }) => type === 'page');
    if (tab) return tab.webSocketDebuggerUrl;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new Error('the browser opened no tab');
}

/** A running browser with one tab. */
export class Kernel {
  /** Errors of the page that is open: exceptions, and what the browser itself reports as an error. */
  readonly errors: string[] = [];
  readonly #program: ChildProcess;
  readonly #profile: string;
  readonly #tools: DevTools;

  private constructor(program: ChildProcess, profile: string, tools: DevTools) {
    this.#program = program;
    this.#profile = profile;
    this.#tools = tools;
    tools.listen((method, params) => {
      if (method === 'Runtime.exceptionThrown') {
        const { exception, text } = thrown.parse(params).exceptionDetails;
        this.errors.push(exception?.description ?? text);
      }
      if (method === 'Log.entryAdded') {
        const { level, text } = complaint.parse(params).entry;
        if (level === 'error') this.errors.push(text.trim());
      }
    });
  }

  static async start(executable: string, flags: readonly string[] = []): Promise<Kernel> {
    const profile = mkdtempSync(path.join(tmpdir(), 'portal-kernel-'));
    const args = [...FLAGS, ...flags, `--user-data-dir=${profile}`, 'about:blank'];
    const program = spawn(executable, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    const port = await debuggingPort(program);
    const tools = await DevTools.connect(await firstTab(port));
    for (const domain of ['Page', 'Runtime', 'Log']) await tools.send(`${domain}.enable`);
    await tools.send('Emulation.setScrollbarsHidden', { hidden: true });
    return new Kernel(program, profile, tools);
  }

  /** Open a page and wait until it is loaded. Widths and heights in CSS pixels. */
  async open(url: string, { width = 1280, height = 900, scripts = true } = {}): Promise<void> {
    this.errors.length = 0;
    const metrics = { width, height, deviceScaleFactor: 1, mobile: false };
    await this.#tools.send('Emulation.setDeviceMetricsOverride', metrics);
    await this.#tools.send('Emulation.setScriptExecutionDisabled', { value: !scripts });
    const loaded = this.#tools.next('Page.loadEventFired');
    await this.#tools.send('Page.navigate', { url });
    await loaded;
  }

  /** Value of an expression in the page, which must be plain data. @throws what the expression throws */
  async evaluate(expression: string): Promise<unknown> {
    const params = { expression, returnByValue: true, awaitPromise: true };
    const { result, exceptionDetails } = evaluation.parse(await this.#tools.send('Runtime.evaluate', params));
    if (exceptionDetails) throw new Error(`${exceptionDetails.text}: ${expression.slice(0, 200)}`);
    return result.value;
  }

  /** Save what is to be seen as PNG. */
  async photograph(file: string): Promise<void> {
    const { data } = z.object({ data: z.string() }).parse(await this.#tools.send('Page.captureScreenshot'));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, Buffer.from(data, 'base64'));
  }

  async stop(): Promise<void> {
    this.#tools.close();
    const ended = new Promise((resolve) => this.#program.on('exit', resolve));
    this.#program.kill('SIGKILL');
    await ended;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function debuggingPort(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const said: string[] = [];
    if (!program.stderr) throw new Error('the browser has no error stream');
    createInterface({ input: program.stderr }).on('line', (line) => {
      said.push(line);
      const port = /listening on ws:\/\/[^:]+:(\d+)/.exec(line)?.[1];
      if (port) resolve(port);
    });
    program.on('error', reject);
    program.on('exit', () => reject(new Error(`the browser ended:\n${said.slice(-8).join('\n')}`)));
  });
}
