/**
 * Charts as SVG: bars of findings by severity, lying or standing. Each has a title for those who cannot see it, and
 * its figures stand in it as text. Colours come from the page's style sheet, so that they follow its theme.
 */
import { scaleBand, scaleLinear } from 'd3-scale';
import { SEVERITIES } from '../../findings/finding.ts';
import { type Share, total } from './folder-overview.ts';
import { type Content, type Html, html, type PageReader } from './html.ts';

const WIDTH = 720;
const ROW = 26;
const LABELS = 180;
const FIGURES = 64;
const COLUMNS_HEIGHT = 150;
const AXIS = 26;

/** How many bars one chart shows. */
export const SHOWN_BARS = 24;

/** Where something of some width begins: on a page that runs from the right, charts do too. */
const place =
  (x: number, width = 0) =>
  ({ direction }: PageReader): number =>
    round(direction === 'rtl' ? WIDTH - x - width : x);

/** Lying bars, one for each share, the longest first. @param title what they count */
export function barChart(title: Content, shares: readonly Share[]): Html {
  const shown = shares.slice(0, SHOWN_BARS);
  const height = shown.length * ROW;
  const x = scaleLinear()
    .domain([0, Math.max(1, ...shown.map(total))])
    .range([0, WIDTH - LABELS - FIGURES]);
  const rows = shown.map((share, at) => {
    const top = at * ROW;
    return html`<g transform="translate(0 ${top})"><text class="bar-label" x="${place(LABELS - 10)}" y="${ROW / 2}">${shortened(
      share.label,
    )}</text>${stack(share, (from, to, severity) => {
      const width = x(to) - x(from);
      return html`<rect class="${severity}" x="${place(LABELS + x(from), width)}" y="4" width="${round(width)}" height="${ROW - 8}"/>`;
    })}<text class="bar-figure" x="${place(LABELS + x(total(share)) + 8)}" y="${ROW / 2}">${total(share)}</text></g>`;
  });
  return html`<svg class="chart" role="img" viewBox="0 0 ${WIDTH} ${height}"><title>${title}: ${sentence(shown)}</title>${rows}</svg>`;
}

/** Standing bars along an axis of days. */
export function columnChart(title: Content, shares: readonly Share[]): Html {
  const x = scaleBand<string>()
    .domain(shares.map(({ label }) => label))
    .range([40, WIDTH])
    .padding(0.15);
  const y = scaleLinear()
    .domain([0, Math.max(1, ...shares.map(total))])
    .nice(4)
    .range([COLUMNS_HEIGHT, 8]);
  const grid = y
    .ticks(4)
    .filter(Number.isInteger)
    .map(
      (tick) =>
        html`<g><line class="grid" x1="${place(40)}" x2="${place(WIDTH)}" y1="${round(y(tick))}" y2="${round(y(tick))}"/><text class="bar-label" x="${place(32)}" y="${round(y(tick))}">${tick}</text></g>`,
    );
  const every = Math.ceil(shares.length / 8);
  const columns = shares.map((share, at) => {
    const left = x(share.label) ?? 0;
    const label =
      at % every === 0
        ? html`<text class="day-label" x="${place(left + x.bandwidth() / 2)}" y="${COLUMNS_HEIGHT + AXIS / 2 + 4}">${share.label}</text>`
        : undefined;
    return html`<g>${stack(
      share,
      (from, to, severity) =>
        html`<rect class="${severity}" x="${place(left, x.bandwidth())}" y="${round(y(to))}" width="${round(x.bandwidth())}" height="${round(y(from) - y(to))}"/>`,
    )}${label}</g>`;
  });
  return html`<svg class="chart" role="img" viewBox="0 0 ${WIDTH} ${COLUMNS_HEIGHT + AXIS}"><title>${title}: ${sentence(
    shares,
  )}</title>${grid}${columns}</svg>`;
}

/** The parts of a bar, gravest first. */
function stack(
  { severities }: Share,
  part: (from: number, to: number, severity: string) => Html,
): readonly Html[] {
  let from = 0;
  return SEVERITIES.filter((severity) => severities[severity] > 0).map((severity) => {
    const to = from + severities[severity];
    const drawn = part(from, to, severity);
    from = to;
    return drawn;
  });
}

/** “harbour 12, archive 3”. */
const sentence = (shares: readonly Share[]): string =>
  shares.map((share) => `${share.label} ${total(share)}`).join(', ');

/** Long names keep their end, where they differ. */
function shortened(label: string): string {
  const letters = [...label];
  return letters.length <= 24 ? label : `…${letters.slice(-23).join('')}`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
