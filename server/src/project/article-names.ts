/** Which files of a folder are articles. */

/** Files with these endings are articles when a folder is searched; a file named by itself may have any. */
export const ARTICLE_EXTENSIONS: readonly string[] = ['.article', '.md', '.news', '.txt'];

/** Whether what a folder holds under a name is passed over when articles are looked for. */
export const isPassedOver = (name: string): boolean => name.startsWith('.') || name === 'node_modules';
