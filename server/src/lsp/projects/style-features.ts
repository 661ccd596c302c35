/** Requests inside the style file: completion and hover, in any editor that opens it. */
import type { CompletionList, Hover, Position } from 'vscode-languageserver';
import { CompletionItemKind } from 'vscode-languageserver';
import { NO_STYLE } from '../../names/house-style/house-style.ts';
import { styleYaml } from '../../project/style-yaml.ts';
import { type StyleCompletion, styleCompletions } from '../../service/house-style/style-completion.ts';
import { styleHover } from '../../service/house-style/style-hover.ts';
import { checkedPosition, type PositionParams, uriOf } from '../connection/requests.ts';
import { PositionConverter, toHover } from '../documents/convert.ts';
import type { Session } from '../session.ts';

const KINDS: Readonly<Record<StyleCompletion['kind'], CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  form: CompletionItemKind.Text,
  entity: CompletionItemKind.Reference,
  word: CompletionItemKind.EnumMember,
};

interface Place {
  readonly text: string;
  readonly offset: number;
  readonly positions: PositionConverter;
}

function placeIn(session: Session, params: PositionParams): Place | undefined {
  const text = session.textOf(uriOf(params));
  if (text === undefined) return undefined;
  const positions = PositionConverter.ofText(text, session.client.encoding);
  const offset = positions.fromPosition(checkedPosition(params.position) as Position);
  return offset === undefined ? undefined : { text, offset, positions };
}

/** What may be written at a place of a style file. */
export async function completeStyle(session: Session, params: PositionParams): Promise<CompletionList> {
  const { gazetteer } = await session.models.whenLoaded();
  const place = placeIn(session, params);
  if (place === undefined) return { isIncomplete: false, items: [] };
  const { text, offset, positions } = place;
  const items = styleCompletions(text, offset, gazetteer).map((one, at) => ({
    label: one.label,
    kind: KINDS[one.kind],
    filterText: one.filterText,
    sortText: String(at).padStart(3, '0'),
    detail: session.client.wording(one.detail),
    textEdit: { range: positions.toRange(one.span), newText: one.newText },
  }));
  return { isIncomplete: items.some(({ kind }) => kind === KINDS.form || kind === KINDS.entity), items };
}

/** What is known of a place of a style file. */
export async function hoverStyle(session: Session, params: PositionParams): Promise<Hover | null> {
  const { gazetteer } = await session.models.whenLoaded();
  const place = placeIn(session, params);
  if (place === undefined) return null;
  const { text, offset, positions } = place;
  const style = (await styleYaml.read(text).catch(() => undefined))?.content ?? NO_STYLE;
  const workspace = session.workspaceIndex.names;
  const hover = styleHover(text, offset, { style, gazetteer, workspace });
  return hover === undefined ? null : toHover(hover, positions, session.client);
}
