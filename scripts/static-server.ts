import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeadersFile } from '../src/lib/headers-file.ts';

/** Where a server listens. */
export interface Listening {
  readonly server: Server;
  /** Address of the home page, with the base path and a slash at its end. */
  readonly url: string;
}

/**
 * Serve a built folder as a plain static host would, with the headers that its `_headers` file asks for and
 * `404.html` for what is not there.
 * @param port the first one to try; the next 20 follow while one is taken. 0 lets the system choose
 * @param base path below which the folder is served, for example `/study/`
 * @throws when the folder holds no page or no port is free
 */
export async function startServer(
  folder: string,
  { port = 4321, host = '127.0.0.1', base = '/' }: { port?: number; host?: string; base?: string } = {},
): Promise<Listening> {
  if (!existsSync(path.join(folder, 'index.html')))
    throw new Error(`${folder} 里还没有生成好的网页，请先运行 npm run build。`);
  const server = createServer(answer(folder, base));
  const listening = await listen(server, host, port, port === 0 ? port : port + 20);
  const name = host.includes(':') ? `[${host}]` : host;
  return { server, url: `http://${name}:${listening}${base}` };
}

function answer(folder: string, base: string): RequestListener {
  const headers = path.join(folder, '_headers');
  const rules = existsSync(headers) ? parseHeadersFile(readFileSync(headers, 'utf8')) : [];
  const notFound = readFileSync(path.join(folder, '404.html'));
  const files = sirv(folder, { etag: true, extensions: ['html'] });
  return (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://host');
    const refuse = () => {
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFound);
    };
    if (!pathname.startsWith(base) || pathname === `${base}_headers`) {
      refuse();
      return;
    }
    const inside = `/${pathname.slice(base.length)}`;
    for (const [name, value] of headersFor(rules, inside)) response.setHeader(name, value);
    if (isFolder(folder, inside)) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      return;
    }
    if (/\.pf_\w+$/.test(inside)) response.setHeader('Content-Type', 'application/octet-stream');
    request.url = inside + search;
    files(request, response, refuse);
  };
}

/** Whether a page lies one slash further on; its relative links would lead astray without that slash. */
function isFolder(folder: string, address: string): boolean {
  if (/(?:\/|\.\w+)$/.test(address)) return false;
  try {
    return existsSync(path.join(folder, decodeURIComponent(address), 'index.html'));
  } catch {
    return false; // Not valid percent encoding, so not an address of ours.
  }
}

function listen(server: Server, host: string, port: number, last: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port < last) resolve(listen(server, host, port + 1, last));
      else reject(error);
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
