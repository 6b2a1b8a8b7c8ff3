import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CollectionName } from '../../../schemas/common.ts';
import type { Site } from '../../../schemas/site.ts';
import { readBytes } from '../characters/decode.ts';
import { checkCharacters } from '../characters/scan.ts';
import { FILE_START, reportInto, type Diagnostic, type Report } from '../diagnostic.ts';
import type { Candidate } from '../files/candidate.ts';
import { checkPicture } from '../files/pictures.ts';
import { loadLedger, loadList, loadSite, loadStyle } from './load-list.ts';
import { loadText, unreadText, type LoadedText } from './load-text.ts';
import type { Entry, Loaded, TextRecord } from './loaded.ts';

/** Read every file of a content folder and check each by itself: bytes, characters, fields. */
export function loadLibrary(root: string, candidates: readonly Candidate[], diagnostics: Diagnostic[]): Loaded {
  const entries: Entry[] = [];
  const texts: TextRecord[] = [];
  const unread = new Set<CollectionName>();
  const pictures = new Set<string>();
  let site: Site | undefined;
  let ledger: Loaded['ledger'];
  let style: Loaded['style'];

  for (const { role, path: relative, file, readable } of candidates) {
    const report = reportInto(diagnostics, file);
    const bytes = readable ? read(path.join(root, relative), report) : undefined;
    if (role.type === 'picture') {
      pictures.add(relative);
      if (bytes) checkPicture(bytes, role.format, report);
      continue;
    }
    const source = bytes && readSource(bytes, report);
    if (role.type === 'text') {
      const { kind, id } = role;
      const loaded: LoadedText =
        source === undefined ? { record: unreadText(kind, id, file) } : loadText(source, kind, id, file, report);
      texts.push(loaded.record);
      if (loaded.entry) entries.push(loaded.entry);
    } else if (role.type === 'list') {
      const items = source === undefined ? undefined : loadList(source, role.kind, file, report);
      if (items) entries.push(...items);
      else unread.add(role.kind);
    } else if (role.type === 'ledger') {
      const records = source === undefined ? undefined : loadLedger(source, report);
      ledger = records && { file, records };
    } else if (role.type === 'style') {
      style = source === undefined ? undefined : loadStyle(source, file, report);
    } else if (source !== undefined) {
      const loaded = loadSite(source, file, report);
      if (loaded.entry) entries.push(loaded.entry);
      site = loaded.site;
    }
  }
  return { entries, texts, unread, pictures, site, ledger, style };
}

function read(file: string, report: Report): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    report('G111', FILE_START, '文件读不出', '检查文件的读取权限，或重新放一份');
    return undefined;
  }
}

/** Text of a file that passed the checks of bytes and characters. */
function readSource(bytes: Buffer, report: Report): string | undefined {
  const text = readBytes(bytes, report);
  return text !== undefined && checkCharacters(text, report) ? text : undefined;
}
