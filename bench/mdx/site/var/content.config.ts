import { defineCollection } from 'astro:content';
import { schemas } from '../../../../src/schemas/index.ts';
import { contentRoot } from '../../../../src/build/library/content-root.ts';
import { readTextEntry, textFiles } from '../../../../src/build/library/read-library.ts';
export const collections = {
  articles: defineCollection({ loader: {name:'v', async load({store,generateDigest}){
    const root = contentRoot();
    store.clear();
        for (const name of textFiles(root, 'articles')) {
          const { id, data, body } = readTextEntry(root, 'articles', name);
          const digest = generateDigest(body);
          store.set({ id, data, digest });
        }
  }}, schema: schemas.articles }),
};
