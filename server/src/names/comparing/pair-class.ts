/** Which weights judge a pair: letters mean other things within Arabic script, across scripts and within the others. */
import { type Script, scriptOfWord } from '../../text/scripts.ts';

/** Arabic script with itself, two scripts, or any other script with itself. */
export type PairClass = 'arabic' | 'cross' | 'latin';

export function classOfScripts(a: Script, b: Script): PairClass {
  if (a !== b) return 'cross';
  return a === 'arabic' ? 'arabic' : 'latin';
}

export const classOfPair = (a: string, b: string): PairClass =>
  classOfScripts(scriptOfWord(a), scriptOfWord(b));

/** Which weights judge what is known of a pair: two forms of one article have more to speak for them, and against them. */
export type Situation = PairClass | 'article';

export const situationOf = (kind: PairClass, inContext: boolean): Situation =>
  kind === 'arabic' && inContext ? 'article' : kind;
