/** The part of the report about a folder as a whole: charts, the spellings of names by article, agreement. */
import { scaleQuantize } from 'd3-scale';
import { say } from '../../messages/message.ts';
import type { PairKnowledge } from '../../names/comparing/form-facts.ts';
import { barChart, columnChart, SHOWN_BARS } from './charts.ts';
import type { FolderOverview, LayerAgreement, Share, SpelledName } from './folder-overview.ts';
import { type Html, html } from './html.ts';

/** How many names, and articles of one name, are shown. */
const SHOWN_NAMES = 30;
const SHOWN_ARTICLES = 40;

/** Nothing where there is only one article, or nothing to compare. */
export function folderSection(overview: FolderOverview, known: PairKnowledge): Html | undefined {
  const sections = [
    outletsSection(overview.outlets),
    daysSection(overview.days, overview.undated),
    namesSection(overview.namesInSpellings(known)),
    agreementSection(overview.agreement),
  ].filter((section) => section !== undefined);
  return sections.length === 0 ? undefined : html`<div class="folder">${sections}</div>`;
}

function outletsSection(outlets: readonly Share[]): Html | undefined {
  if (outlets.length < 2) return undefined;
  const more = outlets.length - SHOWN_BARS;
  const heading = say('Findings by folder');
  const columns = [
    say('folder'),
    say('articles'),
    say('words'),
    say('errors'),
    say('warnings'),
    say('information'),
    say('hints'),
  ];
  const left = say('{count, plural, one {# folder} other {# folders}} with fewer findings are not drawn.', {
    count: more,
  });
  return html`<section><h2>${heading}</h2>${barChart(heading, outlets)}${
    more > 0 ? html`<p class="facts">${left}</p>` : undefined
  }<details><summary>${say('Figures')}</summary><table><tr>${columns.map((column) => html`<th>${column}</th>`)}</tr>${outlets.map(
    ({ label, articles, words, severities: { error, warning, information, hint } }) =>
      html`<tr><td><bdi>${label}</bdi></td><td class="number">${articles}</td><td class="number">${words}</td><td class="number">${error}</td><td class="number">${warning}</td><td class="number">${information}</td><td class="number">${hint}</td></tr>`,
  )}</table></details></section>`;
}

function daysSection(days: readonly Share[], undated: number): Html | undefined {
  if (days.length < 2) return undefined;
  const left =
    undated === 0
      ? undefined
      : html`<p class="facts">${say(
          '{count, plural, one {# article whose path names no day is} other {# articles whose path names no day are}} left out.',
          { count: undated },
        )}</p>`;
  const heading = say('Findings by day');
  return html`<section><h2>${heading}</h2>${columnChart(heading, days)}${left}</section>`;
}

function namesSection(names: readonly SpelledName[]): Html | undefined {
  if (names.length === 0) return undefined;
  const more = names.length - SHOWN_NAMES;
  const left = say('{count, plural, one {# name} other {# names}} used less often are not shown.', {
    count: more,
  });
  return html`<section><h2>${say('Names in several spellings')}</h2>${names.slice(0, SHOWN_NAMES).map(matrix)}${
    more > 0 ? html`<p class="facts">${left}</p>` : undefined
  }</section>`;
}

/** Spellings across, articles down; the shade of a cell says how often. */
function matrix({ forms, uses }: SpelledName): Html {
  const most = Math.max(...uses.flatMap(({ counts }) => [...counts.values()]));
  const shade = scaleQuantize<number>()
    .domain([1, Math.max(2, most)])
    .range([1, 2, 3, 4]);
  const rows = uses.slice(0, SHOWN_ARTICLES).map(({ path, counts }) => {
    const cells = forms.map((form) => {
      const number = counts.get(form);
      return number === undefined
        ? html`<td class="cell"></td>`
        : html`<td class="cell shade-${shade(number)}">${number}</td>`;
    });
    return html`<tr><th scope="row"><bdi>${path}</bdi></th>${cells}</tr>`;
  });
  const sums = forms.map(
    (form) =>
      html`<td class="cell">${uses.reduce((sum, { counts }) => sum + (counts.get(form) ?? 0), 0)}</td>`,
  );
  const more = uses.length - SHOWN_ARTICLES;
  return html`<details class="matrix"><summary>${forms.map(
    (form, at) => html`${at > 0 ? ' · ' : ''}<bdi>${form}</bdi>`,
  )}</summary><table><tr><td></td>${forms.map((form) => html`<th scope="col"><bdi>${form}</bdi></th>`)}</tr>${rows}<tr class="total"><th scope="row">${
    more > 0
      ? say('all, with {count, plural, one {# more article} other {# more articles}}', { count: more })
      : say('all')
  }</th>${sums}</tr></table></details>`;
}

function agreementSection(pairs: readonly LayerAgreement[]): Html | undefined {
  if (pairs.length === 0) return undefined;
  const figure = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3));
  const rows = pairs.map(
    ({ layers: [a, b], articles, exact, kappa, alpha }) =>
      html`<tr><td><bdi>${a}</bdi> · <bdi>${b}</bdi></td><td class="number">${articles}</td><td class="number">${figure(exact.f1)}</td><td class="number">${figure(kappa)}</td><td class="number">${figure(alpha)}</td></tr>`,
  );
  const columns = [
    say('layers'),
    say('articles'),
    say('F1 of spans'),
    say('Cohen’s kappa'),
    say('Krippendorff’s alpha'),
  ];
  return html`<section><h2>${say('Agreement between layers')}</h2><table><tr>${columns.map(
    (column) => html`<th>${column}</th>`,
  )}</tr>${rows}</table></section>`;
}
