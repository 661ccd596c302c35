/** What an editor shows over the style file: what a key is for, and what is known of a form or an entity there. */
import { say } from '../../messages/message.ts';
import type { Gazetteer, GazetteerEntry } from '../../names/gazetteer/gazetteer.ts';
import { formsOf } from '../../names/house-style/article-style.ts';
import type { HouseStyle, StyleForm } from '../../names/house-style/house-style.ts';
import { nameKey } from '../../names/lexicon/name-key.ts';
import type { NamesInUse } from '../../names/workspace/workspace-names.ts';
import { ENTRY_KEYS, FILE_KEYS } from '../../project/style-keys.ts';
import { isolate } from '../../text/direction.ts';
import { LineIndex } from '../../text/lines.ts';
import type { Offset, Span } from '../../text/offsets.ts';
import type { Hover } from '../hover.ts';
import { entryBlocks, formCount } from '../naming/entity-card.ts';
import type { HoverBlock } from '../naming/hover-text.ts';

/** Where a style file's hover looks things up. */
export interface StyleHoverSources {
  readonly style: HouseStyle;
  readonly gazetteer: Gazetteer;
  /** Counts over the workspace, once there are any. */
  readonly workspace: NamesInUse | undefined;
}

/** Entities that one hover describes. */
const SHOWN_ENTITIES = 3;

/** What is known of a place; undefined when nothing is. @param text the style file's, of which `style` was read */
export function styleHover(text: string, offset: Offset, sources: StyleHoverSources): Hover | undefined {
  const holds = ({ span }: { readonly span: Span }): boolean => span.start <= offset && offset <= span.end;
  for (const entry of sources.style.entries) {
    const form = formsOf(entry).find(holds);
    if (form !== undefined) return { span: form.span, blocks: formBlocks(form, sources) };
    if (entry.entity !== undefined && holds(entry.entity)) {
      return { span: entry.entity.span, blocks: entityOf(entry.entity, sources) };
    }
  }
  return keyHover(text, offset);
}

function formBlocks({ form }: StyleForm, { gazetteer, workspace }: StyleHoverSources): HoverBlock[] {
  const entries = gazetteer.lookup(nameKey(form)).slice(0, SHOWN_ENTITIES);
  const known: HoverBlock[] = entries.flatMap(entryBlocks);
  if (entries.length === 0) {
    known.push({
      kind: 'sentence',
      text: say('The gazetteer does not know {form}.', { form: isolate(form) }),
    });
  }
  return [...known, ...usage(form, workspace), ...otherForms(entries, workspace)];
}

function entityOf({ form: id }: StyleForm, { gazetteer, workspace }: StyleHoverSources): HoverBlock[] {
  const entry = gazetteer.get(id);
  if (entry === undefined)
    return [{ kind: 'sentence', text: say('The gazetteer has no entity {id}.', { id }) }];
  return [...entryBlocks(entry), ...otherForms([entry], workspace)];
}

function usage(form: string, workspace: NamesInUse | undefined): HoverBlock[] {
  if (workspace === undefined) return [];
  const { articles } = workspace.usesOf(form);
  const uses = workspace.usesWritten(form);
  const text =
    uses === 0
      ? say('The workspace does not use it.')
      : say(
          'In the workspace: {count, plural, one {once} other {# times}}, in {articles, plural, one {one article} other {# articles}}.',
          { count: uses, articles },
        );
  return [{ kind: 'sentence', text }];
}

/** How the workspace writes an entity, in all its forms. */
function otherForms(entries: readonly GazetteerEntry[], workspace: NamesInUse | undefined): HoverBlock[] {
  const used = entries.flatMap(({ id }) => workspace?.formsOf(id) ?? []);
  if (used.length === 0) return [];
  return [
    { kind: 'sentence', text: say('The workspace writes:') },
    { kind: 'list', items: used.slice(0, 8).map(({ form, uses }) => formCount(form, uses)) },
  ];
}

const KEY = /^ *(?:- +)*([A-Za-z]+) *:/;

function keyHover(text: string, offset: Offset): Hover | undefined {
  const lines = new LineIndex(text);
  const { start, end } = lines.span(lines.lineAt(offset));
  const line = text.slice(start, Math.min(end, start + 400));
  const word = KEY.exec(line)?.[1];
  const known = [...FILE_KEYS, ...ENTRY_KEYS].find(({ key }) => key === word);
  if (word === undefined || known === undefined) return undefined;
  const at = start + line.indexOf(word);
  if (offset < at || offset > at + word.length) return undefined;
  return {
    span: { start: at, end: at + word.length },
    blocks: [
      { kind: 'title', name: word, detail: say('house style') },
      { kind: 'sentence', text: known.says },
    ],
  };
}
