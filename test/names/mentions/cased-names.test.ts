/** Names in languages with capitals: what is a name, where it ends, and what it names. Without tables: lists alone. */
import { describe, expect, test } from 'vitest';
import { readMarkers } from '../../../server/src/findings/markers.ts';
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

describe('English', () => {
  test.each([
    ['She left the University of Bologna for a bank in Leeds.', ['ORG University of Bologna', 'LOC Leeds']],
    [
      'It was the Center for Strategic and International Studies that said so.',
      ['ORG Center for Strategic and International Studies'],
    ],
    ['He said that Doctors Without Borders had come.', ['ORG Doctors Without Borders']],
    ['They rowed to the Isle of Arran and back, and it was cold.', ['LOC Isle of Arran']],
    ['It is what the Foreign Ministry said, and the minister was not there.', ['ORG Foreign Ministry']],
    ['It was won by Leeds United in the final of the FA Cup on Monday.', ['ORG Leeds United', 'MISC FA Cup']],
    ['That is what First Minister John Swinney said to the house.', ['PER John Swinney']],
    [
      'The talks with Ursula von der Leyen and Muammar al-Gaddafi ended.',
      ['PER Ursula von der Leyen', 'PER Muammar al-Gaddafi'],
    ],
    ["It was the company's fault, said Nokrian Systems' lawyer in the court.", ['ORG Nokrian Systems']],
  ])('%s', (text, names) => expect(namesOf(text)).toEqual(names));

  test('parts of a name are what the whole is', () => {
    const text =
      'The firm is Halvorsen Semiconductor, and Maria Oyelaran runs it. In May Halvorsen was sold. Later Oyelaran left.';
    expect(namesOf(text)).toEqual([
      'ORG Halvorsen Semiconductor',
      'PER Maria Oyelaran',
      'ORG Halvorsen',
      'PER Oyelaran',
    ]);
  });

  test('nationalities, days, titles and the words that open sentences are no names', () => {
    const text =
      'The Dutch minister and the Libyans met on Tuesday in March. Critics laughed. According to the British it was late.';
    expect(namesOf(text)).toEqual([]);
  });

  test('two known places with a hyphen between them are two places, and a firm named so is one', () => {
    expect(namesOf('They left the Moscow-Paris train, and it was late.')).toEqual([
      'LOC Moscow',
      'LOC Paris',
    ]);
    expect(namesOf('It was lent by the Moscow-Paris Bank, and it was paid.')).toEqual([
      'ORG Moscow-Paris Bank',
    ]);
    expect(namesOf('It was said by Maria Oyelaran-Paris, and it was so.')).toEqual([
      'PER Maria Oyelaran-Paris',
    ]);
  });

  test('a headline in capitals is read by what the article says of its words', () => {
    const text =
      'Talks On River Crossing Break Down After Long Night\nThe talks on the river crossing are long, and it was a night of crossing down and after.';
    expect(namesOf(text)).toEqual([]);
  });
});

describe('others', () => {
  test.each([
    [
      "Le groupe a dit que l'Université de Lille et la Cour constitutionnelle sont dans la ville de Paris.",
      ['ORG Université de Lille', 'ORG Cour constitutionnelle', 'LOC Paris'],
    ],
    [
      "Le lac Léman est dans le pays, a dit l'économiste Julien Delattre.",
      ['LOC Léman', 'PER Julien Delattre'],
    ],
    [
      'El Banco Mundial y la Universidad Nacional no están en la ciudad de Chingaza.',
      ['ORG Banco Mundial', 'ORG Universidad Nacional', 'LOC Chingaza'],
    ],
    [
      'Das sagte Verkehrsminister Martin Kupka von der Deutschen Bahn, und die Stadt ist nicht weit.',
      ['PER Martin Kupka', 'ORG Deutschen Bahn'],
    ],
    [
      "Bakan bunu Elazığ'da ve Türk Kızılayı için söyledi, çok daha iyi olarak.",
      ['LOC Elazığ', 'ORG Türk Kızılayı'],
    ],
    [
      'Он сказал, что Верховный суд и Новый рижский театр были не в городе.',
      ['ORG Верховный суд', 'ORG Новый рижский театр'],
    ],
  ])('%s', (text, names) => expect(namesOf(text)).toEqual(names));
});

test.each([
  ['after an astral character', (text: string) => `🚀 ${text}`],
  ['with CRLF', (text: string) => `One line.\r\n${text}\r\n`],
])('places are right %s', (_, twin) => {
  const { text, spans } = readMarkers(twin("They praised the ⟦University of Bologna⟧ and ⟦Paris⟧'s mayor."));
  const { entities } = analyseNames(createArticle(text), testResources, NO_DECISIONS);
  const mentions = entities.flatMap((entity) => entity.mentions.map(({ start, end }) => ({ start, end })));
  expect(mentions).toEqual(spans);
});
