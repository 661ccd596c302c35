/** A newsroom's folder made of the sample articles that ship: outlets, days, and the layers of two annotators. */
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './installed.mts';

/** Where each sample goes: an outlet's folder and a day, as the report reads them from the path. */
const PLACES: Readonly<Record<string, string>> = {
  'ar-name-variants.txt': 'harbour/2026-03-02-assembly.article',
  'ar-related-links.txt': 'harbour/2026-03-03-links.article',
  'ar-autoblog-frame.txt': 'mirror/2026-03-03-frame.article',
  'ar-clean-wire.txt': 'wire/2026-03-02-clean.article',
  'ar-encoding-and-marks.txt': 'mirror/2026-03-04-marks.article',
  'en-variants-and-chrome.txt': 'wire/2026-03-04-chrome.article',
  'fr-feed-footer.txt': 'mirror/2026-03-05-feed.article',
  'ru-names-and-ads.txt': 'wire/2026-03-05-ads.article',
};

/** The article to look at first: a name in two spellings, and annotations of two people. */
export const FIRST = 'harbour/2026-03-02-assembly.article';

/** Fills a folder. */
export async function makeNewsroom(folder: string): Promise<void> {
  const seeds = join(root, 'seeds');
  for (const name of (await readdir(seeds)).filter((one) => one.endsWith('.txt'))) {
    const place = PLACES[name];
    if (place === undefined) continue;
    await mkdir(join(folder, place, '..'), { recursive: true });
    await cp(join(seeds, name), join(folder, place));
  }
  await mkdir(join(folder, '.copydesk'));
  await makeLayers(folder);
}

/** Two annotators who mostly agree: Karim has left out one mark and calls a place an organisation. One mark is lost. */
async function makeLayers(folder: string): Promise<void> {
  const gold = await readFile(join(root, 'seeds/ar-name-variants.txt.gold.ann.jsonl'), 'utf8');
  const file = FIRST.slice(FIRST.lastIndexOf('/') + 1);
  const records = gold
    .split('\n')
    .filter((line) => (line.includes('"classifying"') && line.includes('"PER"')) || line.includes('"LOC"'))
    .slice(0, 14)
    .map((line) => line.replaceAll('ar-name-variants.txt', file));
  const by = (name: string, mark: string, lines: readonly string[]): string =>
    `${lines
      .map((line) => line.replace(/"creator":\{[^}]*\}/, `"creator":{"type":"Person","name":"${name}"}`))
      .map((line) => line.replace(/(urn:uuid:[0-9a-f-]{34})[0-9a-f]{2}/, `$1${mark}`))
      .join('\n')}\n`;
  const lost = records[1]!
    .replace(/"exact":"[^"]*"/, '"exact":"زيلينسكي"')
    .replace(/"prefix":"[^"]*"/, '"prefix":"كما قال الرئيس "')
    .replace(/"suffix":"[^"]*"/, '"suffix":" في خطاب آخر"')
    .replace(/(urn:uuid:[0-9a-f-]{30})[0-9a-f]{4}/, '$1ffff');
  const amal = [...records, lost];
  const karim = records
    .filter((_, at) => at !== 4)
    .map((line, at) => (at === 6 ? line.replace(/"value":"(?:LOC|PER)"/, '"value":"ORG"') : line));
  await writeFile(join(folder, `${FIRST}.amal.ann.jsonl`), by('Amal Haddad', 'a1', amal));
  await writeFile(join(folder, `${FIRST}.karim.ann.jsonl`), by('Karim Nasser', 'b2', karim));
}
