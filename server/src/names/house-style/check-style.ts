/**
 * What a style file says against itself: a form that it prefers and forbids, decisions that lead in a circle, the same
 * decision twice. Entries that contradict each other are left out, for nobody can follow them.
 */
import { type Message, say } from '../../messages/message.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { HouseStyle, ReadStyle, StyleEntry, StyleForm, StyleProblem } from './house-style.ts';

/** Checks a style by itself. Its problems say which forms are meant and where else they stand. */
export function checkStyle(style: HouseStyle): ReadStyle {
  const problems: StyleProblem[] = [];
  const contradicted = new Set<StyleEntry>();
  for (const entries of byScope(style.entries)) {
    findDuplicates(entries, problems);
    for (const one of findLoops(entries, problems)) contradicted.add(one);
    for (const one of findContradictions(entries, contradicted, problems)) contradicted.add(one);
  }
  const entries = style.entries.filter((entry) => !contradicted.has(entry));
  return { style: { ...style, entries }, problems };
}

/** Entries by the articles that they hold for: a folder may decide otherwise than the project. */
function byScope(entries: readonly StyleEntry[]): Iterable<StyleEntry[]> {
  const scopes = new Map<string, StyleEntry[]>();
  for (const entry of entries) {
    const scope = `${entry.folder}\n${entry.language ?? ''}`;
    const list = scopes.get(scope);
    if (list === undefined) scopes.set(scope, [entry]);
    else list.push(entry);
  }
  return scopes.values();
}

function findDuplicates(entries: readonly StyleEntry[], problems: StyleProblem[]): void {
  const seen = new Set<string>();
  const once = ({ span }: StyleForm, key: string, message: Message): void => {
    if (seen.has(key)) problems.push({ ...span, severity: 'warning', message });
    seen.add(key);
  };
  for (const { prefer, forbid, entity } of entries) {
    if (prefer !== undefined)
      once(prefer, `prefer ${prefer.form}`, say('“{form}” is preferred twice.', { form: prefer.form }));
    if (entity !== undefined)
      once(
        entity,
        `entity ${entity.form}`,
        say('“{form}” is decided twice; the later entry holds.', { form: entity.form }),
      );
    for (const one of forbid)
      once(
        one,
        `forbid ${one.form}`,
        say('“{form}” is forbidden twice; the later entry holds.', { form: one.form }),
      );
  }
}

/** Follows each forbidden form to what is written for it, and on; a way that comes back is a loop. */
function findLoops(entries: readonly StyleEntry[], problems: StyleProblem[]): Set<StyleEntry> {
  const instead = new Map<string, StyleEntry>();
  for (const entry of entries) for (const { form } of entry.forbid) instead.set(form, entry);
  const looping = new Set<StyleEntry>();
  for (const entry of entries) {
    if (looping.has(entry) || entry.prefer === undefined) continue;
    const way: StyleEntry[] = [entry];
    let next = instead.get(entry.prefer.form);
    while (next !== undefined && !way.includes(next)) {
      way.push(next);
      next = next.prefer === undefined ? undefined : instead.get(next.prefer.form);
    }
    if (next === undefined) continue;
    const loop = way.slice(way.indexOf(next));
    // An entry that forbids what it prefers is told of below.
    if (loop.length < 2) continue;
    const forms = [...loop, loop[0]!].map(({ prefer }) => `“${prefer!.form}”`);
    for (const one of loop) {
      if (looping.has(one)) continue;
      looping.add(one);
      problems.push({
        ...one.prefer!.span,
        severity: 'error',
        message: say('The house style goes in a circle: {forms}; none of these entries is used.', {
          forms: forms.join(' → '),
        }),
      });
    }
  }
  return looping;
}

/** Forms that one entry prefers and another, or the same, forbids. */
function findContradictions(
  entries: readonly StyleEntry[],
  known: ReadonlySet<StyleEntry>,
  problems: StyleProblem[],
): StyleEntry[] {
  const preferring = new Map(entries.map((entry) => [entry.prefer?.form, entry]));
  const found: StyleEntry[] = [];
  for (const entry of entries) {
    for (const { form, span } of entry.forbid) {
      const other = preferring.get(form);
      if (other === undefined || (known.has(entry) && known.has(other))) continue;
      problems.push({
        ...span,
        severity: 'error',
        message: say('“{form}” is both preferred and forbidden.', { form }),
      });
      found.push(entry);
    }
  }
  return found;
}

/** Entities that a style names and the gazetteer does not know. A warning: a gazetteer may come later. */
export function unknownEntities(style: HouseStyle, gazetteer: Gazetteer): StyleProblem[] {
  return style.entries.flatMap(({ entity }): StyleProblem[] => {
    if (entity === undefined || gazetteer.get(entity.form) !== undefined) return [];
    const message = say('The gazetteer has no entity “{entity}”; the entry holds for its own forms alone.', {
      entity: entity.form,
    });
    return [{ ...entity.span, severity: 'warning', message }];
  });
}
