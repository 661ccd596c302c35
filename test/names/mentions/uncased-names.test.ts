/** Names in Persian and Hebrew, by the lists alone. */
import { expect, test } from 'vitest';
import { NO_DECISIONS } from '../../../server/src/names/clusters/decisions.ts';
import { analyseNames } from '../../../server/src/names/names.ts';
import { createArticle } from '../../../server/src/text/article.ts';
import { testResources } from '../test-knowledge.ts';

const namesOf = (text: string): string[] => {
  const { entities } = analyseNames(createArticle(text), testResources, NO_DECISIONS);
  return entities
    .flatMap(({ type, mentions }) =>
      mentions.map(({ start, end }) => ({ start, name: `${type} ${text.slice(start, end)}` })),
    )
    .sort((a, b) => a.start - b.start)
    .map(({ name }) => name);
};

test.each([
  ['به گزارش خبرگزاری ایرنا، مریم حسینی گفت که آب از سقف بالا آمده بود.', ['ORG ایرنا', 'PER مریم حسینی']],
  ['این را علی محمد زنگانه در استان گلستان گفت و از مردم خواست.', ['PER علی محمد زنگانه', 'LOC گلستان']],
  [
    'לפי ההסכם חברת מקורות תמכור את המים של בנק ישראל, אמר יונה יהב.',
    ['ORG מקורות', 'ORG בנק ישראל', 'PER יונה יהב'],
  ],
  ['🚀 המאמן דיבר עם יונה יהב. ויהב לא הגיב על זה.', ['PER יונה יהב', 'PER יהב']],
])('%s', (text, names) => expect(namesOf(text)).toEqual(names));

test('words that nobody knows are no names where it is not known which words are ordinary', () => {
  expect(namesOf('این روزها هوای اینجا بسیار سرد است و باران می‌بارد.')).toEqual([]);
});
