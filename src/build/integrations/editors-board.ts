import type { AstroIntegration } from 'astro';

/** While editing, and only then, `/board/` shows what wants an editor's eye; a published site has no such page. */
export function editorsBoard(): AstroIntegration {
  return {
    name: 'portal-editors-board',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command === 'dev') injectRoute({ pattern: '/board', entrypoint: './src/pages/_board.astro' });
      },
    },
  };
}
