// Runs under whatever Node ≥ 20 the machine has, before anything is installed: plain JavaScript without dependencies.
// `node scripts/setup.mjs scripts/start.ts …` installs what package-lock.json asks for, then runs the script with the
// Node that comes with it.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STAMP = path.join(ROOT, 'node_modules/.installed');
const NODE = path.join(ROOT, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

const lockfile = readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8');
const wanted = createHash('sha256').update(lockfile).digest('hex');

if (!isInstalled()) install();
run(process.argv.slice(2));

/** Whether node_modules holds exactly what the lockfile names; leaves a stamp so that the next answer is quick. */
function isInstalled() {
  if (!existsSync(NODE)) return false;
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return true;
  const record = path.join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const matches = Object.entries(JSON.parse(lockfile).packages).every(
    ([place, { version, integrity, optional }]) =>
      place === '' ||
      (installed[place]
        ? installed[place].version === version && (!integrity || installed[place].integrity === integrity)
        : optional),
  );
  if (matches) writeFileSync(STAMP, wanted);
  return matches;
}

/** `npm ci`, with the npm that runs this script. */
function install() {
  console.log('正在安装依赖（只在首次运行或依赖有变化时进行，约半分钟）……');
  const npm = process.env.npm_execpath;
  const { status } = npm
    ? spawnSync(process.execPath, [npm, 'ci', '--no-audit', '--no-fund'], { cwd: ROOT, stdio: 'inherit' })
    : spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: ROOT, stdio: 'inherit', shell: true });
  if (status !== 0) fail('依赖没有装好。请检查网络，然后再运行一次。');
  if (!existsSync(NODE)) {
    fail(
      '没有得到随项目安装的 Node。请确认 npm 没有设置 ignore-scripts（npm config get ignore-scripts），然后再运行一次。',
    );
  }
  writeFileSync(STAMP, wanted);
}

/** Hand over to the installed Node, pass signals on and end as the script ends. */
function run(args) {
  if (args.length === 0) return;
  const child = spawn(NODE, args, { cwd: ROOT, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
