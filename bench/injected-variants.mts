/**
 * How many known variants are found that were put into articles in place of some mentions of a name.
 *
 * The variants (injected-variants.tsv) were written down from general knowledge of the press; none of them is a pair that
 * the judgement was fitted to. Arabic articles are edited news that names the form at least three times; English and
 * Russian ones are made of the frames below.
 */
import { readFileSync } from 'node:fs';
import { NO_DECISIONS } from '../server/src/names/clusters/decisions.ts';
import { analyseNames, type NameResources } from '../server/src/names/names.ts';
import { createArticle } from '../server/src/text/article.ts';

const ARABIC_ARTICLES = 480;
/** Articles for one variant at most, so that a few frequent names do not decide. */
const MOST_FOR_ONE = 8;
const FEWEST_MENTIONS = 3;
const FRAMES: Readonly<Record<'latin' | 'cyrillic', readonly string[]>> = {
  latin: [
    'The minister Victor {a} arrived in Geneva on Monday. Reporters asked {a} about the talks. “We made progress,” said {a}. Later {b} met the envoy of the United Nations, and the talks with {b} went on past midnight.',
    'For years the name of {a} stood for the old guard. When Peter {a} resigned, few were surprised. Critics say {b} knew of the affair. The family of {a} declined to comment.',
    'Police searched the house of {a} on Friday. A lawyer for Anna {b} called the search unlawful. The court had ruled against {a} in March. Supporters gathered outside, and {a} waved to them.',
    'In her new book about {a} the historian draws on letters. She met {a} in 1994. Her portrait of {b} is fair, and {a}’s friends have praised it.',
  ],
  cyrillic: [
    'Министр Виктор {a} прибыл в Женеву в понедельник. Журналисты спросили, как {a} оценивает переговоры. Позже {b} встретился с посланником. По словам экспертов, {a} доволен.',
    'Много лет имя {a} было символом перемен. Когда Пётр {a} ушёл в отставку, никто не удивился. Критики говорят, что {b} знал о деле. Сам {a} молчит.',
    'В новой книге историк пишет, что {a} любил музыку. В 1994 году {a} приехал в Вену. Там {b} дал интервью, и с тех пор {a} бывал там часто.',
    'Газета сообщила, что {a} ведёт переговоры. Днём раньше {b} опроверг эти слухи. Как считает редактор, {a} выиграл время. Иван {a} отказался от комментариев.',
  ],
};

interface Variant {
  readonly script: string;
  readonly form: string;
  readonly variant: string;
}

interface Injected {
  readonly of: Variant;
  readonly text: string;
}

/** Articles of one script into which a variant was put. */
export interface InjectedFigures {
  readonly script: string;
  readonly articles: number;
  readonly reported: number;
  /** Pairs of which a variant was not reported, with the number of articles. */
  readonly missed: ReadonlyMap<string, number>;
}

/** In how many articles the injected variant is reported, by script. @param lines articles of news as JSON lines */
export function measureInjected(
  lines: readonly string[],
  resources: NameResources,
): readonly InjectedFigures[] {
  const variants = readVariants();
  const articles = [...injectedNews(lines, variants), ...injectedFrames(variants)];
  return ['arabic', 'latin', 'cyrillic'].map((script) => {
    const own = articles.filter(({ of }) => of.script === script);
    const missed = new Map<string, number>();
    for (const one of own) {
      if (isReported(one, resources)) continue;
      const pair = `${one.of.form}/${one.of.variant}`;
      missed.set(pair, (missed.get(pair) ?? 0) + 1);
    }
    const missing = [...missed.values()].reduce((sum, count) => sum + count, 0);
    return { script, articles: own.length, reported: own.length - missing, missed };
  });
}

function readVariants(): Variant[] {
  const rows = readFileSync(new URL('injected-variants.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return rows.slice(1).map((row) => {
    const [script = '', form = '', variant = ''] = row.split('\t');
    return { script, form, variant };
  });
}

/** Whole words, with a particle before them or without. */
const usesOf = (form: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(و|ب|ل|ف|ك|)${form}(?![\\p{L}\\p{M}])`, 'gu');

/** News in which every second mention after the first is written as the variant. */
function injectedNews(lines: readonly string[], variants: readonly Variant[]): Injected[] {
  const arabic = variants.filter(({ script }) => script === 'arabic');
  const used = new Map<Variant, number>();
  const found: Injected[] = [];
  for (const line of lines) {
    if (found.length >= ARABIC_ARTICLES) break;
    const { title, text } = JSON.parse(line) as { title: string; text: string };
    const whole = `${title}\n${text}`;
    const of = arabic.find(
      (one) =>
        (used.get(one) ?? 0) < MOST_FOR_ONE &&
        !whole.includes(one.variant) &&
        (whole.match(usesOf(one.form)) ?? []).length >= FEWEST_MENTIONS,
    );
    if (of === undefined) continue;
    used.set(of, (used.get(of) ?? 0) + 1);
    let count = 0;
    const changed = whole.replace(usesOf(of.form), (use, particle: string) =>
      count++ % 2 === 1 ? particle + of.variant : use,
    );
    found.push({ of, text: changed });
  }
  return found;
}

function injectedFrames(variants: readonly Variant[]): Injected[] {
  return variants.flatMap((of) => {
    if (of.script !== 'latin' && of.script !== 'cyrillic') return [];
    return FRAMES[of.script].map((frame) => ({
      of,
      text: frame.replaceAll('{a}', of.form).replaceAll('{b}', of.variant),
    }));
  });
}

/** Whether a finding about spelling stands on the form or on its variant. */
function isReported({ of, text }: Injected, resources: NameResources): boolean {
  const { findings } = analyseNames(createArticle(text), resources, NO_DECISIONS);
  return findings.some(
    ({ rule, start, end, alternatives }) =>
      rule === 'name/name-variant' &&
      [text.slice(start, end), ...(alternatives ?? [])].some((form) => form.includes(of.variant)) &&
      [text.slice(start, end), ...(alternatives ?? [])].some((form) => form.includes(of.form)),
  );
}
