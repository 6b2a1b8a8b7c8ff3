import { lstatSync, readdirSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { LIST_KINDS, TEXT_KINDS, type TextKind } from '../../../schemas/common.ts';
import { WORDING_LEDGER } from '../../library/wording-ledger.ts';
import { FILE_START, reportInto, type Diagnostic, type Report } from '../diagnostic.ts';
import { nearest, withProposal } from '../nearest.ts';
import { pictureFormat, PICTURE_FORMATS, type Candidate, type Role } from './candidate.ts';
import { checkName, checkTwins } from './names.ts';

/** Largest text or picture, in bytes. */
export const MAX_FILE_BYTES = 512 * 1024;
/** Largest list, in bytes; a list holds a whole collection. */
export const MAX_LIST_BYTES = 4 * 1024 * 1024;

/** Folder of the ledgers. */
const LEDGER = path.posix.dirname(WORDING_LEDGER);

/** Files that operating systems leave behind; they are never read. */
const LEFT_BEHIND = /^(?:\.[^.].*|Thumbs\.db|desktop\.ini)$/i;

/**
 * List the files of a content folder and check names, kinds and sizes. Opens no file.
 * @param root absolute path of a content folder
 * @returns undefined when there is no such folder
 */
export function walkLibrary(root: string, diagnostics: Diagnostic[]): Candidate[] | undefined {
  const shown = path.basename(root);
  const entries = list(root);
  if (!entries) {
    reportInto(diagnostics, shown)(
      'G101',
      FILE_START,
      `没有内容文件夹“${root}”`,
      '新建这个文件夹，或把 PORTAL_CONTENT 指到已有的内容文件夹',
    );
    return undefined;
  }
  const reportFor = (name: string): Report => reportInto(diagnostics, `${shown}/${name}`);
  const twins = checkTwins(
    entries.map(({ name }) => name),
    reportFor,
  );
  const candidates: Candidate[] = [];
  for (const entry of entries) {
    const kind = TEXT_KINDS.find((name) => name === entry.name);
    if (kind && entry.isDirectory()) {
      candidates.push(...walkKind(root, shown, kind, diagnostics));
      continue;
    }
    if (entry.name === LEDGER && entry.isDirectory()) {
      candidates.push(...walkLedger(root, shown, diagnostics));
      continue;
    }
    const report = reportFor(entry.name);
    const role = rootRole(entry.name);
    if (role) candidates.push(candidateOf(root, shown, entry.name, entry, role, report));
    else if (!twins.has(entry.name)) reportUnexpected(entry, report);
  }
  if (!entries.some(({ name }) => name === 'site.yaml')) {
    reportFor('site.yaml')(
      'G102',
      FILE_START,
      '没有 site.yaml',
      '新建 site.yaml，写上 name、shortName、description 和 linkHosts',
    );
  }
  return candidates;
}

/** The ledgers, which commands write. */
function walkLedger(root: string, shown: string, diagnostics: Diagnostic[]): Candidate[] {
  return (list(path.join(root, LEDGER)) ?? []).flatMap((entry) => {
    const relative = `${LEDGER}/${entry.name}`;
    const report = reportInto(diagnostics, `${shown}/${relative}`);
    if (relative === WORDING_LEDGER) return [candidateOf(root, shown, relative, entry, { type: 'ledger' }, report)];
    report('G103', FILE_START, `不认识的文件“${entry.name}”`, `${LEDGER} 里只放命令写的登记，请移走`);
    return [];
  });
}

function rootRole(name: string): Role | undefined {
  if (name === 'site.yaml') return { type: 'site' };
  if (name === 'style.yaml') return { type: 'style' };
  const kind = LIST_KINDS.find((list) => name === `${list}.yaml`);
  return kind && { type: 'list', kind };
}

function reportUnexpected(entry: Dirent, report: Report): void {
  if (entry.isSymbolicLink()) {
    reportLink(report);
    return;
  }
  const expected = ['site.yaml', 'style.yaml', ...LIST_KINDS.map((kind) => `${kind}.yaml`), ...TEXT_KINDS, LEDGER];
  const proposal = nearest(entry.name, expected);
  report(
    'G103',
    FILE_START,
    `内容文件夹里不该有“${entry.name}”`,
    withProposal(proposal, '正文放进 articles、quotations、speeches、reports、lessons，其他文件移出内容文件夹'),
  );
}

function walkKind(root: string, shown: string, kind: TextKind, diagnostics: Diagnostic[]): Candidate[] {
  const entries = list(path.join(root, kind)) ?? [];
  const reportFor = (name: string): Report => reportInto(diagnostics, `${shown}/${kind}/${name}`);
  const twins = checkTwins(
    entries.map(({ name }) => name),
    reportFor,
  );
  return entries.flatMap((entry) => {
    const report = reportFor(entry.name);
    const role = textRole(kind, entry.name);
    if (entry.isDirectory()) {
      report('G104', FILE_START, `“${entry.name}”是文件夹`, `把里面的文件移到 ${kind} 下，再删去这个文件夹`);
      return [];
    }
    if (!role) {
      const renamed = /\.(?:md|markdown|mdx)$/i.test(entry.name) ? '把扩展名改成小写的 .mdx' : undefined;
      report(
        'G103',
        FILE_START,
        `不认识的文件“${entry.name}”`,
        renamed ?? `这里只放 .mdx 和图片（${PICTURE_FORMATS.join('、')}），请移走`,
      );
      return [];
    }
    const candidate = candidateOf(root, shown, `${kind}/${entry.name}`, entry, role, report);
    if (twins.has(entry.name)) return [{ ...candidate, readable: false }];
    checkName(entry.name, entry.name.slice(0, entry.name.lastIndexOf('.')), report);
    return [candidate];
  });
}

function textRole(kind: TextKind, name: string): Role | undefined {
  const dot = name.lastIndexOf('.');
  const extension = name.slice(dot + 1);
  if (dot < 1) return undefined;
  if (extension === 'mdx') return { type: 'text', kind, id: name.slice(0, dot) };
  const format = pictureFormat(extension);
  return format && { type: 'picture', kind, format };
}

function candidateOf(
  root: string,
  shown: string,
  relative: string,
  entry: Dirent,
  role: Role,
  report: Report,
): Candidate {
  const candidate = { role, path: relative, file: `${shown}/${relative}` };
  if (entry.isSymbolicLink()) reportLink(report);
  else if (!entry.isFile()) report('G111', FILE_START, '这不是普通文件', '换成普通的文件');
  else return { ...candidate, readable: isSmallEnough(path.join(root, relative), role, report) };
  return { ...candidate, readable: false };
}

function reportLink(report: Report): void {
  report('G110', FILE_START, '这是一个符号链接', '把真正的文件复制到这里，删去链接');
}

function isSmallEnough(file: string, role: Role, report: Report): boolean {
  const limit = role.type === 'list' || role.type === 'ledger' ? MAX_LIST_BYTES : MAX_FILE_BYTES;
  const bytes = lstatSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (bytes <= limit) return true;
  const remedy = role.type === 'picture' ? '压缩或缩小图片' : '分成几个文件';
  report('G112', FILE_START, `文件有 ${Math.ceil(bytes / 1024)} KB，超过 ${limit / 1024} KB`, remedy);
  return false;
}

/** Entries of a folder in a fixed order; undefined when it cannot be read. */
function list(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !LEFT_BEHIND.test(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return undefined;
  }
}
