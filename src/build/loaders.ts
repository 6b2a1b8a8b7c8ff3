import path from 'node:path';
import type { Loader } from 'astro/loaders';
import type { ListKind, TextKind } from '../schemas/common.ts';
import { contentRoot } from './library/content-root.ts';
import { readList, readTextEntry, textFiles } from './library/read-library.ts';

/**
 * Collection loader for one kind of text. Entries carry the checked front matter; the digest covers the body too, so
 * that an edited body counts as a change. The body itself stays in its file until its page asks for it
 * (`data/bodies.ts`): Astro compiles what its store holds as one script, which is dear for whole libraries.
 */
export function textLoader(kind: TextKind): Loader {
  return {
    name: `portal-${kind}`,
    async load({ store, generateDigest, watcher }) {
      const root = contentRoot();
      const loadAll = () => {
        const entries = textFiles(root, kind).map((name) => readTextEntry(root, kind, name));
        store.clear();
        for (const { id, data, body } of entries) store.set({ id, data, digest: generateDigest({ data, body }) });
      };
      loadAll();
      watch(watcher, path.join(root, kind), loadAll);
    },
  };
}

/** Collection loader for one YAML list; `position` keeps the order of the file, which Astro's store forgets. */
export function listLoader(kind: ListKind): Loader {
  return {
    name: `portal-${kind}`,
    async load({ store, generateDigest, watcher }) {
      const root = contentRoot();
      const loadAll = () => {
        const items = readList(root, kind);
        store.clear();
        items.forEach((data, position) => {
          store.set({ id: data.id, data: { ...data, position }, digest: generateDigest({ data, position }) });
        });
      };
      loadAll();
      watch(watcher, path.join(root, `${kind}.yaml`), loadAll);
    },
  };
}

type Watcher = Parameters<Loader['load']>[0]['watcher'];

/**
 * In `npm run dev` a saved file shows at once. All is read before anything is replaced, so a file that cannot be read
 * keeps the last good state.
 */
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
