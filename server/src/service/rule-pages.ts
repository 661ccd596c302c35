/** Where a rule is explained to the reader: the one place that knows the address of the documentation. */

/** The page that explains a rule, by the rule's id; undefined where there is none. */
export type PageOf = (rule: string) => string | undefined;

/** Address of the rules' pages for whoever has no copy; each is `<family>/<name>.md`, as `docs/rules` holds them. */
const PUBLISHED = 'https://github.com/copydesk/copydesk/blob/main/docs/rules';

/** Rules that a project makes for itself are explained in its settings, not in the documentation. */
export const isOwnRule = (rule: string): boolean => rule.startsWith('project/');

/** Pages below an address. */
export const pagesAt =
  (address: string): PageOf =>
  (rule) =>
    isOwnRule(rule) ? undefined : `${address}/${rule}.md`;

/** Pages as they are published. */
export const publishedPage: PageOf = pagesAt(PUBLISHED);
