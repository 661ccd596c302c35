/** The report: one HTML file that needs nothing else, runs nothing, and loads nothing. */
import { createHash } from 'node:crypto';
import { SEVERITIES, type Severity } from '../../findings/finding.ts';
import type { CheckedFile, Summary } from '../checked-file.ts';
import { counted } from '../terminal.ts';
import { articleSection, type RuleTitles } from './article-section.ts';
import { Html, html } from './html.ts';
import { STYLE } from './style.ts';

/**
 * The page about some files.
 * @param titles titles of the rules, by id
 * @returns an HTML document, the same for the same files
 */
export function reportPage(files: readonly CheckedFile[], summary: Summary, titles: RuleTitles): string {
  const title = `${counted(summary.findings, 'finding')} in ${counted(summary.files, 'article')}`;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title} – Copydesk</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<header class="top">
<p class="masthead">Copydesk</p>
<h1>${title}</h1>
${severities(summary)}
</header>
<div class="overview">
${ruleTable(summary, titles)}
${jumpList(files)}
</div>
${legend()}
<main>
${files.map((file, at) => articleSection(file, sectionId(at), titles))}
</main>
</body>
</html>
`;
  return page.markup;
}

/** The page may use its one style sheet, known by its hash, and nothing else: no script, no image, no connection. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const sectionId = (at: number): string => `a${at + 1}`;

const NAMES: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'hint',
};

function severities({ severities: counts, dismissed, problems }: Summary): Html {
  const items = SEVERITIES.filter((severity) => counts[severity] > 0).map(
    (severity) => html`<li class="${severity}">${counted(counts[severity], NAMES[severity])}</li>`,
  );
  if (dismissed > 0) items.push(html`<li>${dismissed} dismissed</li>`);
  if (problems > 0) items.push(html`<li class="error">${counted(problems, 'problem')}</li>`);
  return html`<ul class="sums">${items}</ul>`;
}

function ruleTable({ rules }: Summary, titles: RuleTitles): Html | undefined {
  const entries = Object.entries(rules);
  if (entries.length === 0) return undefined;
  const rows = entries.map(
    ([rule, count]) =>
      html`<tr><td class="number">${count}</td><td>${titles.get(rule) ?? rule}</td><td><code>${rule}</code></td></tr>`,
  );
  return html`<section><h2>By rule</h2><table>${rows}</table></section>`;
}

/** Only where there is something to jump to. */
function jumpList(files: readonly CheckedFile[]): Html | undefined {
  if (files.length < 2) return undefined;
  const items = files.map(({ path, findings, problems }, at) => {
    const count = problems.length > 0 ? 'problem' : findings.length === 0 ? '–' : findings.length;
    return html`<tr><td class="number">${count}</td><td><a href="#${sectionId(at)}"><bdi>${path}</bdi></a></td></tr>`;
  });
  return html`<nav><h2>Articles</h2><table>${items}</table></nav>`;
}

const legend = (): Html =>
  html`<p class="legend"><span class="mark error">error</span> <span class="mark warning">warning</span> <span class="mark information">note</span> <span class="mark hint">hint</span> <span class="name PER">person</span> <span class="name ORG">organisation</span> <span class="name LOC">place</span> <span class="name MISC">other name</span></p>`;
