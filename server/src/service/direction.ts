/** Keeps names of one writing direction in order inside sentences of the other. */

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** A name that keeps its own direction wherever it stands (UAX 9, isolates). */
export const isolate = (name: string): string => `${FIRST_STRONG_ISOLATE}${name}${POP_ISOLATE}`;
