import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startServer, type Listening } from './static-server.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'portal-served-'));
let running: Listening | undefined;

beforeAll(() => {
  mkdirSync(path.join(folder, 'about'));
  writeFileSync(path.join(folder, 'index.html'), 'home');
  writeFileSync(path.join(folder, '404.html'), 'missing');
  writeFileSync(path.join(folder, 'about/index.html'), 'about');
  writeFileSync(path.join(folder, 'a.wasm'), '');
  writeFileSync(path.join(folder, 'a.pf_meta'), 'x');
  writeFileSync(path.join(folder, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n\n/about/*\n  X-Test: yes\n');
});
afterEach(() => running?.server.close());
afterAll(() => rmSync(folder, { recursive: true }));

async function get(address: string, base = '/'): Promise<Response> {
  running = await startServer(folder, { port: 0, base });
  return fetch(new URL(address, running.url), { redirect: 'manual' });
}

test('a page comes with the headers that _headers asks for', async () => {
  const response = await get('/about/');
  expect(await response.text()).toBe('about');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('x-test')).toBe('yes');
  expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
});

test('what is not there is answered with 404.html and status 404', async () => {
  const response = await get('/nothing/here/');
  expect(response.status).toBe(404);
  expect(await response.text()).toBe('missing');
});

test('files of search have a type', async () => {
  expect((await get('/a.wasm')).headers.get('content-type')).toBe('application/wasm');
  running?.server.close();
  expect((await get('/a.pf_meta')).headers.get('content-type')).toBe('application/octet-stream');
});

test('a folder without its slash is sent on', async () => {
  const response = await get('/about?x=1');
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe('/about/?x=1');
});

test('below a base path the same folder is served, and nothing beside it', async () => {
  const response = await get('/study/about/', '/study/');
  expect(await response.text()).toBe('about');
  expect(response.headers.get('x-test')).toBe('yes');
  running?.server.close();
  expect((await get('/about/', '/study/')).status).toBe(404);
});

test('an address that nobody can read is answered, too', async () => {
  expect((await get('/%E0%A4%A')).status).toBe(404);
});

test('a folder that was never built says what to do', async () => {
  await expect(startServer(path.join(folder, 'nowhere'))).rejects.toThrow('npm run build');
});
