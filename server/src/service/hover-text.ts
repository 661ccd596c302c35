/** The text of a hover as blocks, written as Markdown or as plain text. */

/** A piece of a hover. Texts are raw: escaping is the renderer's. */
export type HoverBlock =
  | { readonly kind: 'title'; readonly name: string; readonly detail: string }
  | { readonly kind: 'sentence'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'link'; readonly text: string; readonly address: string };

/** Blocks as Markdown. */
export const renderMarkdown = (blocks: readonly HoverBlock[]): string =>
  blocks.map(markdownBlock).join('\n\n');

/** Blocks as plain text, for editors that show no Markdown. */
export const renderPlain = (blocks: readonly HoverBlock[]): string => blocks.map(plainBlock).join('\n');

function markdownBlock(block: HoverBlock): string {
  switch (block.kind) {
    case 'title':
      return `**${escapeMarkdown(block.name)}** · ${escapeMarkdown(block.detail)}`;
    case 'sentence':
      return escapeMarkdown(block.text);
    case 'list':
      return block.items.map((item) => `- ${escapeMarkdown(item)}`).join('\n');
    case 'link':
      return `[${escapeMarkdown(block.text)}](${block.address})`;
  }
}

function plainBlock(block: HoverBlock): string {
  switch (block.kind) {
    case 'title':
      return `${block.name} · ${block.detail}`;
    case 'sentence':
      return block.text;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'link':
      return `${block.text}: ${block.address}`;
  }
}

/** Text that Markdown shows as it is. Line ends become spaces: a quote from an article must not open a new block. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+!|~&-]/g, '\\$&').replace(/[\r\n]+/g, ' ');
}
