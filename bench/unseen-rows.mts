/**
 * Articles that nobody has read before, the peer no more than Copydesk: each is checked once by each. A speller remembers
 * the words that it looked up; on a text that it checks again it looks none up, and no newsroom checks one text all day.
 */
import { analyse } from '../server/src/analysis/analysis.ts';
import type { NameResources } from '../server/src/names/names.ts';
import { createArticle } from '../server/src/text/article.ts';
import type { MeasuredPeer } from './analysis-rows.mts';
import { countWords, newsArticles } from './article.mts';
import { fact, floorOf, notMeasured, processorTime, type Row, type Section } from './table.mts';

/** Articles that are read before anything is measured: programs are compiled and common words remembered. */
const WARM_UP = 1500;
const MEASURED = 1500;
/** All take turns after so many articles. */
const TURN = 50;
/** News articles are joined into one until it has so many words. */
const LONG = 10_000;

type Check = (text: string) => unknown;

/** @param resources without the recogniser @param peers with the most that Copydesk may be slower */
export async function unseenSection(
  resources: NameResources,
  peers: readonly MeasuredPeer[],
): Promise<Section> {
  const title = 'Articles that are read for the first time, Arabic: edited news of 2018';
  const texts = newsArticles(WARM_UP + 2 * MEASURED);
  if (texts.length < WARM_UP + 2 * MEASURED) {
    return [title, [notMeasured('Whole analysis', 'the corpus of edited news is not at hand')]];
  }
  const checks: Readonly<Record<string, Check>> = {
    floor: floorOf,
    whole: (text) => analyse(createArticle(text), { resources }),
    ...Object.fromEntries(peers.map(({ name, check }) => [name, check])),
  };
  const short = texts.slice(WARM_UP, WARM_UP + MEASURED);
  const long = joined(texts.slice(WARM_UP + MEASURED));
  await timesOf(checks, texts.slice(0, WARM_UP), TURN);
  const rows = [
    ...rowsOf(`${MEASURED.toLocaleString('en')} articles`, await timesOf(checks, short, TURN), peers),
    ...rowsOf(
      `${long.length} articles of ${LONG.toLocaleString('en')} words, joined of others`,
      await timesOf(checks, long, 1),
      peers,
    ),
  ];
  return [title, rows];
}

/** Milliseconds of processor time that each check takes for all texts; they take turns. */
async function timesOf(
  checks: Readonly<Record<string, Check>>,
  texts: readonly string[],
  turn: number,
): Promise<Readonly<Record<string, number>>> {
  const times: Record<string, number> = {};
  for (let at = 0; at < texts.length; at += turn) {
    for (const [name, check] of Object.entries(checks)) {
      const begin = process.cpuUsage();
      for (const text of texts.slice(at, at + turn)) await check(text);
      times[name] = (times[name] ?? 0) + processorTime(begin);
    }
  }
  return times;
}

function rowsOf(
  what: string,
  times: Readonly<Record<string, number>>,
  peers: readonly MeasuredPeer[],
): readonly Row[] {
  const [floor, whole] = [times.floor!, times.whole!];
  const against = peers.map(({ name, timesFaster }): Row => {
    const faster = times[name]! / whole;
    return {
      what: `${what}: ${name}`,
      measured: `${times[name]!.toFixed(0)} ms, ${faster.toFixed(1)} × Copydesk`,
      limit: `at least ${timesFaster} × Copydesk`,
      held: faster >= timesFaster,
    };
  });
  return [
    fact(`${what}: whole analysis`, `${whole.toFixed(0)} ms, ${(whole / floor).toFixed(1)} × floor`),
    ...against,
  ];
}

/** Texts one after the other, in articles of at least `LONG` words. */
function joined(texts: readonly string[]): readonly string[] {
  const articles: string[] = [];
  let [parts, words]: [string[], number] = [[], 0];
  for (const text of texts) {
    parts.push(text);
    words += countWords(text);
    if (words < LONG) continue;
    articles.push(`${parts.join('\n')}\n`);
    [parts, words] = [[], 0];
  }
  return articles;
}
