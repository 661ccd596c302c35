/**
 * Patterns over paths: `*` for any part of a name, `?` for one letter, `**` for any folders. A pattern that names a
 * folder holds for all that is below it. Matched by hand, for a pattern of a repository must not be able to hang an
 * editor: the work is at most the length of the pattern times that of the path.
 */

/**
 * Whether a path fits a pattern.
 * @param pattern with slashes; '' fits every path @param path from the root of the project, with slashes
 */
export function fitsPattern(pattern: string, path: string): boolean {
  const parts = split(pattern);
  if (parts.length === 0) return true;
  const names = split(path);
  return fitsParts(parts, names) || fitsParts([...parts, '**'], names);
}

const split = (path: string): string[] => path.split('/').filter((part) => part !== '' && part !== '.');

/** Row by row: which beginnings of the path the pattern so far can stand for. */
function fitsParts(parts: readonly string[], names: readonly string[]): boolean {
  let fits: boolean[] = [true, ...names.map(() => false)];
  for (const part of parts) {
    const next: boolean[] = [part === '**' && fits[0]!];
    for (let at = 1; at <= names.length; at++) {
      next.push(part === '**' ? fits[at]! || next[at - 1]! : fits[at - 1]! && fitsName(part, names[at - 1]!));
    }
    fits = next;
  }
  return fits[names.length]!;
}

function fitsName(pattern: string, name: string): boolean {
  const letters = [...name];
  let fits: boolean[] = [true, ...letters.map(() => false)];
  for (const sign of pattern) {
    const next: boolean[] = [sign === '*' && fits[0]!];
    for (let at = 1; at <= letters.length; at++) {
      if (sign === '*') next.push(fits[at]! || next[at - 1]!);
      else next.push(fits[at - 1]! && (sign === '?' || sign === letters[at - 1]));
    }
    fits = next;
  }
  return fits[letters.length]!;
}
