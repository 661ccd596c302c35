/** Paths below a project's root and patterns over them: `wire/**`, `*.md`, `archive/20??/*.txt`. */

/**
 * Whether a path fits a pattern: `*` is any run of characters within a name, `?` one character, `**` any number of
 * folders. A pattern without a slash fits a name in any folder, as in `.gitignore`. Takes time in proportion to the
 * length of the path times that of the pattern at most.
 * @param path from the root of the project, with slashes
 */
export function fitsPath(pattern: string, path: string): boolean {
  const parts = pattern.replace(/^\.?\//, '').split('/');
  const anywhere = parts.length === 1 ? ['**', ...parts] : parts;
  return fitsParts(anywhere, path.split('/'));
}

/** `open` holds how many parts of the pattern may have been used up after each name of the path. */
function fitsParts(parts: readonly string[], names: readonly string[]): boolean {
  let open = skipStars(parts, new Set([0]));
  for (const name of names) {
    const next = new Set<number>();
    for (const at of open) {
      const part = parts[at];
      if (part === '**') next.add(at);
      else if (part !== undefined && fitsName(part, name)) next.add(at + 1);
    }
    open = skipStars(parts, next);
  }
  return open.has(parts.length);
}

/** `**` may stand for no folder at all. */
function skipStars(parts: readonly string[], open: Set<number>): Set<number> {
  for (const at of open) if (parts[at] === '**') open.add(at + 1);
  return open;
}

/** The classic match with one place to come back to: the last `*`. */
function fitsName(part: string, name: string): boolean {
  let at = 0;
  let star = -1;
  let tried = 0;
  for (let read = 0; read < name.length; ) {
    if (part[at] === '?' || (part[at] === name[read] && part[at] !== '*')) {
      at++;
      read++;
    } else if (part[at] === '*') {
      star = at++;
      tried = read;
    } else if (star >= 0) {
      at = star + 1;
      read = ++tried;
    } else return false;
  }
  while (part[at] === '*') at++;
  return at === part.length;
}
