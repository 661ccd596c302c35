/** What each format writes for the two fixtures, to the letter: the unit of its offsets and the shape of its rows. */
import { describe, expect, test } from 'vitest';
import type { WriteOptions } from '../../../server/src/annotations/formats/format.ts';
import { FORMATS } from '../../../server/src/annotations/formats/registry.ts';
import { ITEM, imported, NAME, named, PLAIN, ROCKET, wordsOf, written } from './fixtures.ts';

/** Format, options, and what stands in the file without and with the rocket. */
const ROWS: readonly (readonly [string, WriteOptions, string, string])[] = [
  ['w3c', {}, '"start": 5,\n       "end": 16', '"start": 7,\n       "end": 18'],
  [
    'brat',
    {},
    `T1\tPER 5 16\t${NAME}\nN1\tReference T1 Wikidata:Q4115189\t${NAME}\n`,
    `T1\tPER 7 18\t${NAME}\n`,
  ],
  ['brat', { dialect: 'inception' }, `T1\tPER 5 16\t${NAME}\n`, `T1\tPER 8 19\t${NAME}\n`],
  [
    'conll2003',
    { scheme: 'iob1' },
    '-DOCSTART- -X- -X- O\n\nأعلن _ _ O\nسيرجي _ _ I-PER\nشويغو _ _ I-PER\n\n',
    '🚀 _ _ O\nأعلن _ _ O\nسيرجي _ _ I-PER\nشويغو _ _ I-PER\n',
  ],
  ['conll2003', {}, 'سيرجي _ _ B-PER\nشويغو _ _ I-PER\n', 'سيرجي _ _ B-PER\nشويغو _ _ I-PER\n'],
  [
    'conllu',
    {},
    `2\tسيرجي\t_\t_\t_\t_\t_\t_\t_\tNER=B-PER|Entity=${ITEM}|TokenRange=5:10\n3\tشويغو\t_\t_\t_\t_\t_\t_\t_\tNER=I-PER|TokenRange=11:16\n`,
    'TokenRange=7:12',
  ],
  [
    'webanno',
    {},
    '#FORMAT=WebAnno TSV 3.3\n#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value\n\n\n' +
      `#Text=${PLAIN}\n1-1\t0-4\tأعلن\t_\t_\t\n1-2\t5-10\tسيرجي\t${ITEM}[1]\tPER[1]\t\n1-3\t11-16\tشويغو\t${ITEM}[1]\tPER[1]\t\n`,
    '1-3\t8-13\tسيرجي\t',
  ],
  [
    'xmi',
    {},
    `<type:NamedEntity xmi:id="2" sofa="1" begin="5" end="16" value="PER" identifier="${ITEM}"/>`,
    'begin="8" end="19"',
  ],
  ['cas-json', {}, '"@sofa": 1,\n   "begin": 5,\n   "end": 16', '"begin": 8,\n   "end": 19'],
  ['tei', {}, `target="#string-range(t,5,11)" corresp="${ITEM}">PER</span>`, '#string-range(t,7,11)'],
  [
    'label-studio',
    {},
    `"start": 5,\n       "end": 16,\n       "text": "${NAME}"`,
    '"start": 8,\n       "end": 19',
  ],
  ['doccano', {}, `{"text":"${PLAIN}","label":[[5,16,"PER"]]}\n`, '[[8,19,"PER"]]'],
  [
    'spacy',
    {},
    '"start":5,"end":16,"token_start":1,"token_end":2,"label":"PER","kb_id":"Q4115189"',
    '"start":7,"end":18',
  ],
];

test('every format is here', () => {
  expect(new Set(ROWS.map(([name]) => name))).toEqual(new Set(FORMATS.map(({ name }) => name)));
});

describe.each(ROWS)('%s %o', (format, options, plain, rocket) => {
  test('counts in its unit', () => {
    expect(written(format, named(PLAIN), options)).toContain(plain);
    expect(written(format, named(ROCKET), options)).toContain(rocket);
  });
});

describe.each(FORMATS)('$name', ({ name, extension }) => {
  test.each([PLAIN, ROCKET, `\r\n${ROCKET}\r\n`])('finds its name again in %j', (text) => {
    const file = `story${extension}`;
    expect(wordsOf(imported(name, written(name, named(text)), text, file))).toEqual([NAME]);
  });
});

test('what is normalised is another text: a decomposed letter counts twice', () => {
  expect(written('brat', named(PLAIN.normalize('NFD')))).toContain(`T1\tPER 6 17\t`);
});
