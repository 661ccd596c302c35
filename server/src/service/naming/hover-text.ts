/** The text of a hover as blocks, written as Markdown or as plain text. */

import type { Message } from '../../messages/message.ts';
import type { Wording } from '../../messages/wording.ts';

/** A piece of a hover. Texts are raw: escaping is the renderer's. */
export type HoverBlock =
  | { readonly kind: 'title'; readonly name: string; readonly detail: Message }
  | { readonly kind: 'sentence'; readonly text: Message }
  | { readonly kind: 'list'; readonly items: readonly Message[] }
  | { readonly kind: 'link'; readonly text: string; readonly address: string };

/** Blocks as Markdown. */
export const renderMarkdown = (blocks: readonly HoverBlock[], wording: Wording): string =>
  blocks.map((block) => markdownBlock(block, wording)).join('\n\n');

/** Blocks as plain text, for editors that show no Markdown. */
export const renderPlain = (blocks: readonly HoverBlock[], wording: Wording): string =>
  blocks.map((block) => plainBlock(block, wording)).join('\n');

function markdownBlock(block: HoverBlock, wording: Wording): string {
  switch (block.kind) {
    case 'title':
      return `**${escapeMarkdown(block.name)}** · ${escapeMarkdown(wording(block.detail))}`;
    case 'sentence':
      return escapeMarkdown(wording(block.text));
    case 'list':
      return block.items.map((item) => `- ${escapeMarkdown(wording(item))}`).join('\n');
    case 'link':
      return `[${escapeMarkdown(block.text)}](${block.address})`;
  }
}

function plainBlock(block: HoverBlock, wording: Wording): string {
  switch (block.kind) {
    case 'title':
      return `${block.name} · ${wording(block.detail)}`;
    case 'sentence':
      return wording(block.text);
    case 'list':
      return block.items.map((item) => `- ${wording(item)}`).join('\n');
    case 'link':
      return `${block.text}: ${block.address}`;
  }
}

/** Text that Markdown shows as it is. Line ends become spaces: a quote from an article must not open a new block. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+!|~&-]/g, '\\$&').replace(/[\r\n]+/g, ' ');
}
