/**
 * Completion of names while they are typed: the form that the article, the house or the gazetteer prefers is offered
 * for whatever form is begun, in any script. The particles that Arabic writes onto a word stay in the text.
 */
import type { Analysis } from '../analysis/analysis.ts';
import type { Entity, EntityType } from '../names/entity.ts';
import type { Gazetteer, GazetteerEntry } from '../names/gazetteer/gazetteer.ts';
import type { ArticleStyle } from '../names/house-style/article-style.ts';
import { afterParticle, peelings, rawLength } from '../names/lexicon/clitics.ts';
import { nameKey } from '../names/lexicon/name-key.ts';
import { paragraphAt } from '../text/article.ts';
import { isWordUnit } from '../text/boundaries.ts';
import type { Offset, Span } from '../text/offsets.ts';
import { isRightToLeft, type Script, scriptOfWord } from '../text/scripts.ts';
import type { AnnotatedArticle } from './annotating/annotated-article.ts';

/** A name to write. */
export interface NameCompletion {
  /** The form that is written. */
  readonly form: string;
  /** What to put in place of `span`; differs from `form` where a particle before it takes a letter away. */
  readonly newText: string;
  /** The letters typed so far, particles left out. UTF-16 offsets. */
  readonly span: Span;
  /** Begins with the typed letters, however the form does: editors keep only what does. */
  readonly filterText: string;
  readonly type: EntityType;
  /** Names the entity, for `completionDetails`. */
  readonly entity: string;
  /** What else it is called, where the typed letters begin another form. */
  readonly alias: string | undefined;
  /** Where the form comes from. */
  readonly origin: 'article' | 'house-style' | 'gazetteer';
}

/** Letters that must be typed before names are offered in running text. */
export const FEWEST_LETTERS = 3;

/** How many names one list offers. */
const OFFERED_NAMES = 20;
const READ_FORMS = 200;
/** Words that a begun name may have: “سيرغي شو”. */
const BEGUN_WORDS = 3;

/** Where names may be looked for. */
export interface CompletionSources {
  readonly gazetteer: Gazetteer;
}

/** Names that the letters before an offset may begin, most likely first. */
export function completions(
  { analysis, style }: AnnotatedArticle,
  offset: Offset,
  { gazetteer }: CompletionSources,
): NameCompletion[] {
  const script = mainScript(analysis);
  const found = new Map<string, NameCompletion>();
  const add = (completion: NameCompletion): void => {
    if (!found.has(completion.form)) found.set(completion.form, completion);
  };
  for (const begun of begunNames(analysis, offset)) {
    for (const one of ofArticle(analysis, begun)) add(one);
    for (const one of ofGazetteer(analysis, begun, script, gazetteer, style)) add(one);
  }
  const typed = new Set(
    [...found.values()].map(({ span }) => analysis.article.text.slice(span.start, span.end)),
  );
  return [...found.values()].filter(({ form }) => !typed.has(form)).slice(0, OFFERED_NAMES);
}

/** The entity that a completion names, as far as the article or the gazetteer know it. */
export function completedEntity(
  analysis: Analysis,
  id: string,
  gazetteer: Gazetteer,
): Entity | GazetteerEntry | undefined {
  return analysis.entities.find((entity) => entity.id === id) ?? gazetteer.get(id);
}

/** Letters that may begin a name. */
interface BegunName extends Span {
  readonly folded: string;
  readonly raw: string;
  /** The particle before it, '' where there is none. */
  readonly particle: string;
}

/** What stands before an offset as the beginning of a name: one to three words, with and without a particle. */
function begunNames(analysis: Analysis, offset: Offset): BegunName[] {
  const { text } = analysis.article;
  const line = paragraphAt(analysis.article, Math.max(0, offset - 1));
  const least = line?.start ?? 0;
  const found: BegunName[] = [];
  let start = offset;
  for (let words = 0; words < BEGUN_WORDS; words++) {
    while (start > least && isNamePart(text, start - 1)) start--;
    if (start === offset) break;
    const raw = text.slice(start, offset);
    const folded = nameKey(raw);
    if (folded.length >= FEWEST_LETTERS)
      found.push(...withoutParticle({ start, end: offset, folded, raw, particle: '' }));
    if (start <= least || text.charAt(start - 1) !== ' ' || !isNamePart(text, start - 2)) break;
    start--;
  }
  // The longest row of words says most of what is meant.
  return found.reverse();
}

const TATWEEL = 0x640;
const isNamePart = (text: string, at: Offset): boolean =>
  at >= 0 && (isWordUnit(text.charCodeAt(at)) || text.charCodeAt(at) === TATWEEL || text.charAt(at) === '-');

function withoutParticle(begun: BegunName): BegunName[] {
  const first = begun.folded.split(' ')[0]!;
  if (scriptOfWord(first) !== 'arabic') return [begun];
  const peeled = peelings(first).flatMap(({ letters, particle, remainder }): BegunName[] => {
    const cut = rawLength(begun.raw, letters);
    const folded = remainder + begun.folded.slice(first.length);
    if (folded.length < FEWEST_LETTERS) return [];
    return [{ start: begun.start + cut, end: begun.end, folded, raw: begun.raw.slice(cut), particle }];
  });
  return [...peeled.reverse(), begun];
}

/** What is written for a form that was begun with other letters. */
function completionOf(
  begun: BegunName,
  form: string,
  matched: string,
  rest: Pick<NameCompletion, 'type' | 'entity' | 'origin'>,
): NameCompletion {
  return {
    ...rest,
    form,
    newText: afterParticle(begun.particle, form),
    span: { start: begun.start, end: begun.end },
    filterText: filterTextOf(begun, nameKey(matched)),
    alias: nameKey(matched) === nameKey(form) ? undefined : matched,
  };
}

/** The typed letters and how the name goes on behind them, from the part that they begin: “Shoigu” of Sergei Shoigu. */
function filterTextOf({ raw, folded }: BegunName, key: string): string {
  // A space before the name lets one search find the part that begins it as it finds the others.
  const at = ` ${key}`.indexOf(` ${folded}`);
  return at < 0 ? `${raw} ${key}` : raw + key.slice(at + folded.length);
}

function* ofArticle(analysis: Analysis, begun: BegunName): Generator<NameCompletion> {
  const entities = [...analysis.entities].sort((a, b) => b.mentions.length - a.mentions.length);
  for (const entity of entities) {
    // The word under the cursor is half a name, and a mention of its own perhaps.
    const elsewhere = entity.mentions.some(({ start, end }) => end < begun.start || start > begun.end);
    if (!elsewhere) continue;
    const matched = namesOf(entity).find((name) => nameKey(name).startsWith(begun.folded));
    if (matched === undefined) continue;
    yield completionOf(begun, entity.preference.form, matched, {
      type: entity.type,
      entity: entity.id,
      origin: 'article',
    });
  }
}

/** What an entity is called in the article and elsewhere, a person also by the surname alone. */
function namesOf({ forms, known, type }: Entity): readonly string[] {
  const elsewhere = Object.values(known?.names ?? {});
  const surnames = type === 'PER' ? elsewhere.map((name) => name.slice(name.lastIndexOf(' ') + 1)) : [];
  return [...forms.map(({ form }) => form), ...elsewhere, ...surnames];
}

function* ofGazetteer(
  analysis: Analysis,
  begun: BegunName,
  script: Script,
  gazetteer: Gazetteer,
  style: ArticleStyle | undefined,
): Generator<NameCompletion> {
  for (const { entry, form } of gazetteer.formsWithPrefix(begun.folded, READ_FORMS)) {
    const decided = style?.choicesFor(entry.id)[0]?.prefer?.form ?? style?.choiceFor(form.text)?.prefer?.form;
    const written = decided ?? formInArticle(entry, form.role === 'short', analysis, script);
    if (written === undefined) continue;
    yield completionOf(begun, written, form.text, {
      type: entry.type,
      entity: entry.id,
      origin: decided === undefined ? 'gazetteer' : 'house-style',
    });
  }
}

/** The form to write in the article's language, else in its script; short where a short one was begun. */
function formInArticle(
  entry: GazetteerEntry,
  short: boolean,
  { article }: Analysis,
  script: Script,
): string | undefined {
  const fitting = entry.forms.filter(({ text }) => scriptOfWord(text) === script);
  const own = fitting.filter(({ language }) => language === article.language);
  const forms = own.length > 0 ? own : fitting;
  const full = forms.find(({ role }) => role !== 'short');
  return (short ? forms.find(({ role }) => role === 'short') : full)?.text ?? full?.text ?? forms[0]?.text;
}

/** The script that names of the article are written in. */
function mainScript({ article }: Analysis): Script {
  if (article.language === 'he') return 'hebrew';
  if (article.direction === 'rtl') return 'arabic';
  const first = article.paragraphs[0]?.tokens.find((token) => token.kind === 'word');
  const script = first?.script ?? 'latin';
  return isRightToLeft(script) ? 'latin' : script;
}
