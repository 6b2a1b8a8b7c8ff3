import path from 'node:path';
import type { Loader } from 'astro/loaders';
import type { ListKind, TextKind } from '../schemas/common.ts';
import { readBody } from './markdown/read-body.ts';
import { contentRoot } from './library/content-root.ts';
import { readList, readTextEntry, textFiles } from './library/read-library.ts';

/**
 * Collection loader for one kind of text. Entries carry the checked front matter, the body as written and a
 * `reading` of it (passages, mentions, headings), so that lists and cross references never render a body.
 */
export function textLoader(kind: TextKind): Loader {
  return {
    name: `portal-${kind}`,
    async load({ store, generateDigest, watcher }) {
      const root = contentRoot();
      const loadAll = () => {
        store.clear();
        for (const name of textFiles(root, kind)) {
          const { id, data, body } = readTextEntry(root, kind, name);
          const digest = generateDigest({ data, body });
          store.set({ id, data: { ...data, reading: readBody(body) }, body, digest });
        }
      };
      loadAll();
      watch(watcher, path.join(root, kind), loadAll);
    },
  };
}

/** Collection loader for one YAML list. */
export function listLoader(kind: ListKind): Loader {
  return {
    name: `portal-${kind}`,
    async load({ store, generateDigest, watcher }) {
      const root = contentRoot();
      const loadAll = () => {
        store.clear();
        for (const data of readList(root, kind)) store.set({ id: data.id, data, digest: generateDigest(data) });
      };
      loadAll();
      watch(watcher, path.join(root, `${kind}.yaml`), loadAll);
    },
  };
}

type Watcher = Parameters<Loader['load']>[0]['watcher'];

/** In `npm run dev` a saved file shows at once; a file that cannot be read keeps the last good state. */
function watch(watcher: Watcher, place: string, reload: () => void): void {
  watcher?.add(place);
  watcher?.on('all', (_event, changed) => {
    if (!changed.startsWith(place)) return;
    try {
      reload();
    } catch (error) {
      console.error(String(error));
    }
  });
}
