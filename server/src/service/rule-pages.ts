/** Where a rule is explained to the reader: the one place that knows the address of the documentation. */

/** Folder of the rules' pages; each is `<family>/<name>.md`, as `docs/rules` holds them. */
const RULE_PAGES = 'https://github.com/copydesk/copydesk/blob/main/docs/rules';

/** Address of the page that explains a rule. @param rule rule id, `family/name` */
export const rulePage = (rule: string): string => `${RULE_PAGES}/${rule}.md`;
