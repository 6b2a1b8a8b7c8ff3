import type { HastPluginEntry } from 'satteri';

const STYLE = 'text-align: ';

/**
 * Sätteri plugin: name the alignment of a table's cell (`| ---: |`) in `data-align`, where a style sheet finds it.
 * Sätteri writes a style attribute, which the content security policy blocks.
 */
export const alignCells: HastPluginEntry = () => ({
  name: 'align-cells',
  element: {
    filter: ['th', 'td'],
    visit(node, context) {
      const { style } = node.properties;
      if (typeof style !== 'string' || !style.startsWith(STYLE)) return;
      context.setProperty(node, 'style', null);
      context.setProperty(node, 'data-align', style.slice(STYLE.length));
    },
  },
});
