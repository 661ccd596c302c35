/** The report: one HTML file that needs nothing else, runs nothing, and loads nothing. */
import { titleOfRule } from '../../analysis/rules.ts';
import { SEVERITIES } from '../../findings/finding.ts';
import { say } from '../../messages/message.ts';
import type { PairKnowledge } from '../../names/comparing/form-facts.ts';
import type { EntityType } from '../../names/entity.ts';
import { articleSection } from './article-section.ts';
import type { CheckedFile, Summary } from './checked-file.ts';
import type { FolderOverview } from './folder-overview.ts';
import { folderSection } from './folder-section.ts';
import { type Html, html, type PageReader, raw } from './html.ts';
import { STYLE } from './style.ts';
import { articles, dismissals, findings, ofSeverity, SEVERITY_NAMES, TYPE_WORDS } from './words.ts';

/** What a report is made of. */
export interface ReportContents {
  /** Shown in full. */
  readonly files: readonly CheckedFile[];
  /** Counted and drawn, and not shown in full. */
  readonly left: number;
  readonly summary: Summary;
  readonly overview: FolderOverview;
  /** What the judgement of spellings reads. */
  readonly known: PairKnowledge;
}

/** The page: an HTML document, the same for the same files and the same reader. */
export async function reportPage(
  { files, left, summary, overview, known }: ReportContents,
  reader: PageReader,
): Promise<string> {
  const policy = await contentSecurityPolicy();
  const title = say('{findings} in {articles}', {
    findings: findings(summary.findings),
    articles: articles(summary.articles),
  });
  const page = html`<!doctype html>
<html lang="${reader.language}" dir="${reader.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title} – Copydesk</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<header class="top">
<p class="masthead">Copydesk</p>
<h1>${title}</h1>
${severities(summary)}
</header>
<main>
${folderSection(overview, known)}
<div class="overview">
${ruleTable(summary)}
${jumpList(files)}
</div>
${leftOut(left)}
${legend(files, summary)}
${files.map((file, at) => articleSection(file, sectionId(at)))}
</main>
</body>
</html>
`;
  return page.for(reader);
}

/** The page may use its one style sheet, known by its hash, and nothing else: no script, no image, no connection. */
async function contentSecurityPolicy(): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(STYLE)));
  const styles = `style-src 'sha256-${btoa(String.fromCharCode(...hash))}'`;
  return ["default-src 'none'", styles, "base-uri 'none'", "form-action 'none'"].join('; ');
}

/** Nothing is left out without a word. */
const leftOut = (left: number): Html | undefined =>
  left === 0
    ? undefined
    : html`<p class="facts">${say(
        '{count, plural, one {# article is} other {# articles are}} counted above and not shown in full.',
        { count: left },
      )}</p>`;

const sectionId = (at: number): string => `a${at + 1}`;

function severities({ severities: counts, dismissed, problems }: Summary): Html {
  const items = SEVERITIES.filter((severity) => counts[severity] > 0).map(
    (severity) => html`<li class="${severity}">${ofSeverity(severity, counts[severity])}</li>`,
  );
  if (dismissed > 0) items.push(html`<li>${dismissals(dismissed)}</li>`);
  if (problems > 0) {
    const said = say('{count, plural, one {# problem} other {# problems}}', { count: problems });
    items.push(html`<li class="error">${said}</li>`);
  }
  return html`<ul class="sums">${items}</ul>`;
}

function ruleTable({ rules }: Summary): Html | undefined {
  const entries = Object.entries(rules);
  if (entries.length === 0) return undefined;
  const rows = entries.map(
    ([rule, count]) =>
      html`<tr><td class="number">${count}</td><td>${titleOfRule(rule)}</td><td><code>${rule}</code></td></tr>`,
  );
  return html`<section><h2>${say('By rule')}</h2><table>${rows}</table></section>`;
}

/** A list of more articles than this is folded. */
const OPEN_LIST = 24;

/** Only where there is something to jump to. */
function jumpList(files: readonly CheckedFile[]): Html | undefined {
  if (files.length < 2) return undefined;
  const items = files.map(({ path, findings: found, problems }, at) => {
    const count = problems.length > 0 ? say('problem') : found.length === 0 ? '–' : found.length;
    return html`<tr><td class="number">${count}</td><td><a href="#${sectionId(at)}"><bdi>${path}</bdi></a></td></tr>`;
  });
  const table = html`<table>${items}</table>`;
  if (files.length <= OPEN_LIST) return html`<nav><h2>${say('Articles')}</h2>${table}</nav>`;
  return html`<nav><details><summary>${articles(files.length)}</summary>${table}</details></nav>`;
}

const TYPES: readonly EntityType[] = ['PER', 'ORG', 'LOC', 'MISC'];

/** What the looks in the text mean; only those that occur. */
function legend(files: readonly CheckedFile[], { severities: counts }: Summary): Html | undefined {
  const types = new Set(files.flatMap(({ entities }) => entities.map(({ type }) => type)));
  const marks = SEVERITIES.filter((severity) => counts[severity] > 0).map(
    (severity) => html`<span class="mark ${severity}">${SEVERITY_NAMES[severity]}</span> `,
  );
  const names = TYPES.filter((type) => types.has(type)).map(
    (type) => html`<span class="name ${type}">${TYPE_WORDS[type].one}</span> `,
  );
  return marks.length + names.length === 0 ? undefined : html`<p class="legend">${marks}${names}</p>`;
}
