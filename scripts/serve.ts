import { outputFolder } from './build-portal.ts';
import { startServer } from './static-server.ts';

try {
  const { url } = await startServer(outputFolder(), {
    host: process.env['HOST'] ?? '127.0.0.1',
    port: Number(process.env['PORT'] ?? 4321),
    base: process.env['PORTAL_BASE'] ?? '/',
  });
  console.log(`学习园地已经打开：${url}\n按 Ctrl+C 结束。`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
