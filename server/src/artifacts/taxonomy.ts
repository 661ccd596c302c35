/**
 * The classes of residue and damage that are known in news text, and what answers for each: rules, by the names
 * behind the family in their ids, or an annotation type where no program decides, or a reason why nothing is built.
 */
export interface ArtifactClass {
  readonly id: string;
  /** Names of the rules whose findings are of this class, the class's own rule first. */
  readonly rules: readonly string[];
  /** Why there is no rule, or what the rules leave out. */
  readonly note?: string;
}

export interface ClassFamily {
  readonly title: string;
  readonly classes: readonly ArtifactClass[];
}

/** Reads `class=rule,rule` and `class`, whose rule has its name; a class behind `!` has no rule. */
function family(title: string, list: string): ClassFamily {
  const classes = list
    .trim()
    .split(/\s+/)
    .map((item) => {
      const [id, rules] = item.replace('!', '').split('=') as [string, string | undefined];
      const note = NOTES[id];
      const named = item.startsWith('!') ? [] : (rules ?? id).split(',');
      return note === undefined ? { id, rules: named } : { id, rules: named, note };
    });
  return { title, classes };
}

const NOTES: Readonly<Record<string, string>> = {
  nbsp: 'Not built: more than a quarter of edited newspaper articles hold one, and French and numbers need them. Double spaces are flagged with them.',
  'mojibake-lost-half':
    'The letter is guessed from what the code page shows as an invisible character, so a person confirms it.',
  'pdf-ligature-swap': 'Only the ligature of lam and alef can be told; other swaps are marked by annotators.',
  'pdf-visual-order':
    'Letters in reverse are proved. Words in reverse order are not decidable: annotation type word-order.',
  'spinner-artifact':
    'Only names of bodies that cannot be otherwise. Spun prose is not decidable: annotation type spun-text.',
  'lost-apostrophe': 'Contractions only. A possessive without its apostrophe looks like a plural.',
  'semantic-inversion': 'Annotation type only: cannot be decided without the source.',
  calque: 'Annotation type only: cannot be decided by rule.',
  'number-inconsistency': 'Annotation type only: sums, ranges and updates look the same.',
  'site-chrome':
    'What no list knows is found by its repetition in a folder (copydesk boilerplate) and then by the project’s own list.',
};

export const CLASS_FAMILIES: readonly ClassFamily[] = [
  family(
    'A. Templates, code, CMS residue',
    `
    ad-placeholder autoblog-tag ad-label=ad-label,ad-label-short wp-shortcode template-variable
    html-entity-residue html-tag-residue script-style-residue markup-residue=markup-residue,inline-markup
    escape-residue image-alt-filename ui-icon-text cf-email-placeholder cms-placeholder analytics-id
    widget-residue
    `,
  ),
  family(
    'B. Source and syndication',
    `
    source-stub=source-stub,backlink source-credit feed-footer read-full-elsewhere republish-notice
    agency-signoff=agency-signoff,source-credit truncated-article
    `,
  ),
  family(
    'C. Site chrome and interface text',
    `
    related-link=related-link,related-link-bare related-block=related-block,related-link-bare
    headline-ticker=headline-ticker,related-block share-follow=share-follow,button-row newsletter app-promo cookie-consent paywall-stub
    comment-widget nav-menu=nav-menu,menu-run,unlisted-label,widget-residue breadcrumb=breadcrumb,nav-menu
    tags-list hashtag-block counter reading-time=counter timestamp-line article-id
    byline-line=byline-line,dateline dateline photo-credit=photo-credit,caption-line
    caption-line=caption-line,photo-credit video-player=video-player,timestamp-line audio-player=video-player
    live-label ui-prompt ui-state-message accessibility-control glued-ui-text
    site-chrome=site-chrome,project-phrase,page-dump copyright-legal contact-info=contact-info,contact-line
    error-report-widget social-embed url-leftover tracking-url
    `,
  ),
  family(
    'D. Duplication',
    `
    headline-repeat=headline-repeat,backlink lead-repeat
    duplicate-paragraph=duplicate-paragraph,near-duplicate,headline-repeat duplicate-phrase duplicate-word
    stuttered-phrase
    `,
  ),
  family(
    'E. Encoding and invisible characters',
    `
    mojibake-utf8-as-cp1256 mojibake-utf8-as-cp1252 mojibake-utf8-as-cp1251 mojibake-utf8-as-cp1250
    mojibake-utf8-as-cp1254 mojibake-utf8-as-cp1255 mojibake-utf8-as-cp874 mojibake-utf8-as-iso-8859-6
    mojibake-utf8-as-macroman mojibake-utf8-as-cp437=mojibake-utf8-as-cp437,mojibake-utf8-as-cp850
    mojibake-lost-half=mojibake-utf8-as-cp1256,mojibake-utf8-as-cp1252,mojibake-utf8-as-cp1251,mojibake-utf8-as-cp1250,mojibake-utf8-as-cp1254,mojibake-utf8-as-cp1255,mojibake-utf8-as-cp874
    mojibake-legacy-as-latin=mojibake-legacy-as-latin,mojibake-koi8-as-cyrillic,mojibake-turkish-as-latin,mojibake-gb-as-latin
    mojibake-double replacement-char question-mark-loss pdf-lam-alef-swap pdf-visual-order
    pdf-ligature-swap=pdf-lam-alef-swap presentation-form zero-width zwnj-lost zwnj-stray=zero-width bidi-control
    number-reversed=number-reversed,number-split-by-mark,number-in-override bom-inside soft-hyphen !nbsp
    control-char pua=private-use tatweel-decorative persian-letters-in-arabic arabic-letters-in-persian homoglyph
    alef-maksura-yeh teh-heh hamza
    `,
  ),
  family(
    'F. Punctuation and spacing',
    `
    space-before-punct missing-space=missing-space,missing-space-number,glued-function-word,glued-scripts
    ascii-punct-in-arabic quote-direction quotes-mixed=quotes-mixed,quote-direction
    quote-unbalanced=quote-unbalanced,quotes-mixed quote-inside-word double-space paren-inner-space hyphen-spacing
    repeated-punct mixed-digits=mixed-digits,mixed-digits-in-paragraph hyphen-glued
    glued-words=glued-words,glued-function-word,glued-scripts,glued-latin detached-proclitic broken-word
    broken-line lost-apostrophe
    `,
  ),
  family(
    'G. Translation and content',
    `
    untranslated-latin transliterated-common-noun corrupted-token name-variant gender-mismatch !semantic-inversion
    !calque spinner-artifact spintax language-switch !number-inconsistency date-inconsistency ai-residue
    ai-citation-token
    `,
  ),
];

/** Names of the rules that answer for a class; the class's own name where it is not in the taxonomy. */
export const rulesOfClass = (id: string): readonly string[] => RULES_OF.get(id) ?? [id];

const RULES_OF: ReadonlyMap<string, readonly string[]> = new Map(
  CLASS_FAMILIES.flatMap(({ classes }) => classes.map(({ id, rules }) => [id, rules] as const)),
);
