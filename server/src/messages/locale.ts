/** Which languages a reader wants, from what an editor or an operating system says. */

/** Source language of all messages: whoever asks for it needs no catalogue. */
export const SOURCE = 'en';

/**
 * Languages to look for, best first: `ar-EG`, then `ar`. Empty for English, and for what is no language.
 * @param tag BCP 47 (`ar-EG`), or a locale of POSIX (`ar_EG.UTF-8`, `C`)
 */
export function fallbacks(tag: string): readonly string[] {
  const plain = tag.replace(/[.@].*$/s, '').replaceAll('_', '-');
  if (/^(?:c|posix)$/i.test(plain)) return [];
  let canonical: string | undefined;
  try {
    [canonical] = Intl.getCanonicalLocales(plain);
  } catch {
    return [];
  }
  if (canonical === undefined) return [];
  const subtags = canonical.split('-');
  if (subtags[0] === SOURCE) return [];
  return subtags.map((_, dropped) => subtags.slice(0, subtags.length - dropped).join('-'));
}

/**
 * The language that an environment asks for, as gettext reads it: `LC_ALL`, then `LC_MESSAGES`, then `LANG`. Where they
 * name a language, `LANGUAGE` may list several that the reader likes better. Undefined when nothing is asked for.
 */
export function localesOf(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const { LC_ALL, LC_MESSAGES, LANG, LANGUAGE } = environment;
  const asked = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '');
  if (asked === undefined || /^(?:c|posix)(?:\.|$)/i.test(asked)) return [];
  const liked = (LANGUAGE ?? '').split(':').filter((value) => value !== '');
  return liked.length > 0 ? liked : [asked];
}
