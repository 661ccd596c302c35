/** Text that stands beside a name in a row of a tree. */

/**
 * VS Code writes a row's description right behind its label. Numbers at its beginning would be drawn on the far side
 * of an Arabic name, as part of it; a mark of direction (U+200E) keeps them where they are written.
 */
export const beside = (text: string): string => `\u200e${text}`;
