/** From the service's completions, lenses, hints and symbols to the protocol, as far as the client understands them. */

import {
  type CodeLens,
  type CompletionItem,
  CompletionItemKind,
  InlayHintKind,
  MarkupKind,
  type InlayHint as ProtocolHint,
  type SymbolInformation,
} from 'vscode-languageserver';
import { dotted, type Message, say, verbatim } from '../../messages/message.ts';
import type { Entity, EntityType } from '../../names/entity.ts';
import type { GazetteerEntry } from '../../names/gazetteer/gazetteer.ts';
import type { CodeLens as Lens } from '../../service/code-lens.ts';
import { completedEntity, type NameCompletion } from '../../service/completion.ts';
import type { InlayHint } from '../../service/inlay-hints.ts';
import { entityBlocks, entryBlocks } from '../../service/naming/entity-card.ts';
import { renderMarkdown, renderPlain } from '../../service/naming/hover-text.ts';
import type { WorkspaceSymbol } from '../../service/workspace-symbols.ts';
import { isolate, withoutIsolates } from '../../text/direction.ts';
import type { ClientProfile } from '../connection/capabilities.ts';
import type { ArticleView } from './article-view.ts';
import { type PositionConverter, SYMBOL_KINDS, toSentence } from './convert.ts';

const COMPLETION_KINDS: Readonly<Record<EntityType, CompletionItemKind>> = {
  PER: CompletionItemKind.Class,
  LOC: CompletionItemKind.Module,
  ORG: CompletionItemKind.Enum,
  MISC: CompletionItemKind.Reference,
};

const ORIGINS: Readonly<Record<NameCompletion['origin'], Message>> = {
  article: say('this article'),
  'house-style': say('house style'),
  gazetteer: say('gazetteer'),
};

/** A completion; what it says of the entity is filled in when it is looked at. @param at place in the list */
export function toCompletionItem(
  completion: NameCompletion,
  at: number,
  { uri, positions, article, gazetteer }: ArticleView,
  client: ClientProfile,
): CompletionItem {
  const { form, newText, filterText, span, type, entity, alias, origin } = completion;
  const source = ORIGINS[origin];
  const detail = toSentence(
    alias === undefined ? source : dotted([verbatim(drawn(isolate(alias), client)), source]),
    client,
  );
  const known = client.completion.resolvesDocumentation
    ? undefined
    : completedEntity(article.analysis, entity, gazetteer);
  return {
    label: form,
    kind: COMPLETION_KINDS[type],
    filterText,
    sortText: String(at).padStart(3, '0'),
    textEdit: { range: positions.toRange(span), newText },
    ...(client.completion.labelDetails ? { labelDetails: { description: detail } } : { detail }),
    ...(known === undefined ? {} : toCompletionDetails(known, client)),
    data: { uri, entity },
  };
}

/** What a completion's entity is, as a hover tells it. */
export function toCompletionDetails(
  entity: Entity | GazetteerEntry,
  client: ClientProfile,
): Pick<CompletionItem, 'documentation'> {
  const blocks = 'mentions' in entity ? entityBlocks(entity, undefined) : entryBlocks(entity);
  const text = client.completion.markdown
    ? renderMarkdown(blocks, client.wording)
    : renderPlain(blocks, client.wording);
  const kind = client.completion.markdown ? MarkupKind.Markdown : MarkupKind.PlainText;
  return { documentation: { kind, value: drawn(text, client) } };
}

/** A lens that says something and does nothing: a command would have to be one of a certain editor. */
export const toCodeLens = (
  { span, title }: Lens,
  positions: PositionConverter,
  client: ClientProfile,
): CodeLens => ({
  range: positions.toRange(span),
  command: { title: drawn(toSentence(title, client), client), command: '' },
});

/** A hint. Without marks of direction: VS Code draws them as boxes with their numbers, since a hint is text of the editor. */
export const toInlayHint = ({ offset, label }: InlayHint, { positions }: ArticleView): ProtocolHint => ({
  position: positions.toPosition(offset),
  label,
  kind: InlayHintKind.Type,
  paddingLeft: true,
});

export const toWorkspaceSymbol = (
  { name, type, uri, span, mentions }: WorkspaceSymbol,
  positions: PositionConverter,
  client: ClientProfile,
): SymbolInformation => ({
  name,
  kind: SYMBOL_KINDS[type],
  location: { uri, range: positions.toRange(span) },
  containerName: toSentence(
    say('{count, plural, one {# mention} other {# mentions}}', { count: mentions }),
    client,
  ),
});

const drawn = (text: string, client: ClientProfile): string =>
  client.drawsIsolates ? text : withoutIsolates(text);
