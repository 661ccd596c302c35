/** What other tools write into these formats, and what hostile files hold. */
import { describe, expect, test } from 'vitest';
import type { ExchangeDocument } from '../../../server/src/annotations/formats/exchange.ts';
import { statement } from '../../../server/src/annotations/formats/exchange.ts';
import { formatOf, readFormat } from '../../../server/src/annotations/formats/registry.ts';
import { readMarkers } from '../../../server/src/findings/markers.ts';
import { ITEM, imported, NAME, named, PLAIN, wordsOf, written } from './fixtures.ts';

/** A document whose marked spans are of the type PER. */
function marked(words: string): ExchangeDocument {
  const { text, spans } = readMarkers(words);
  const annotations = spans.map((span, at) => ({
    ...statement({ type: 'PER' }),
    id: `#${at}`,
    spans: [span],
  }));
  return { name: 'story.txt', text, annotations, relations: [], replies: [] };
}

const lossesOf = (format: string, document: ExchangeDocument) =>
  formatOf(format)!
    .losses(document, {})
    .map(({ kind, why }) => `${kind}: ${why}`);

const problemsOf = (format: string, text: string) =>
  readFormat(formatOf(format)!, [{ name: 'story.x', text }]).problems;

describe('brat', () => {
  test('the tabs that brat adds to N lines at every save are nothing', () => {
    const lines = `T1\tPER 5 16\t${NAME}\nN1\tReference T1 Wikidata:Q4115189\t\t\t${NAME}\nN2\tReference T1 \t\tIRI:x:y\tz\n`;
    const placed = imported('brat', lines, PLAIN, 'story.ann');
    expect(placed.document.annotations[0]!.entity).toBe(ITEM);
  });

  test('a discontinuous span is joined by one space', () => {
    const placed = imported('brat', 'T1\tPER 0 4;11 16\tأعلن شويغو\n', PLAIN, 'story.ann');
    expect(wordsOf(placed)).toEqual(['أعلن … شويغو']);
  });

  test('lines that say something else are listed, and hide nothing', () => {
    const lines = `T1\tPER 5 16\t${NAME}\n*\tEquiv T1 T2\nE1\tMeet:T1 Who:T1\nT7\tbroken\n#1\tAnnotatorNotes T1\tملاحظة\n`;
    const { documents } = readFormat(formatOf('brat')!, [{ name: 'story.ann', text: lines }]);
    expect(documents[0]!.annotations[0]!.comment).toBe('ملاحظة');
    expect(documents[0]!.problems).toHaveLength(3);
  });

  test('an id that two branches gave is not two annotations in one', () => {
    const lines = 'T1\tPER 0 4\tأعلن\nT1\tPER 5 16\tسيرجي شويغو\n';
    const { documents } = readFormat(formatOf('brat')!, [{ name: 'story.ann', text: lines }]);
    expect(documents[0]!.annotations).toHaveLength(1);
    expect(documents[0]!.problems[0]).toContain('taken already');
  });

  test('INCEpTION gets no N lines and ASCII names', () => {
    const document = { ...named(PLAIN), annotations: [{ ...named(PLAIN).annotations[0]!, type: 'شخص' }] };
    const lines = written('brat', document, { dialect: 'inception' });
    expect(lines).toBe(`T1\t___ 5 16\t${NAME}\n`);
    const losses = formatOf('brat')!.losses(document, { dialect: 'inception' });
    expect(losses.map((loss) => (loss.kind === 'field' ? loss.field : loss.kind)).sort()).toEqual([
      'entity',
      'type',
    ]);
  });

  test('the configuration declares what is used', () => {
    const [file] = formatOf('brat')!.companions!([named(PLAIN)], {});
    expect(file).toMatchObject({
      name: 'annotation.conf',
      text: expect.stringContaining('[entities]\nPER\n'),
    });
  });
});

describe('token formats and a name behind a clitic', () => {
  const clitic = marked('زار ⟦بيونغ يانغ⟧ و⟦بوتين⟧ أمس');

  test('CoNLL says that the clitic comes with it', () => {
    expect(lossesOf('conll2003', clitic)).toEqual([
      'boundaries: spans that are not whole tokens (names behind clitics among them), which become whole ones',
    ]);
    expect(written('conll2003', clitic)).toContain('وبوتين _ _ B-PER');
  });

  test('WebAnno has sub-tokens', () => {
    expect(lossesOf('webanno', clitic)).toEqual([]);
    expect(written('webanno', clitic)).toContain(
      '1-4\t15-21\tوبوتين\t_\t_\t\n1-4.1\t16-21\tبوتين\t*\tPER\t\n',
    );
  });

  test('spaCy passes it over in training', () => {
    expect(lossesOf('spacy', clitic)).toEqual([
      expect.stringContaining('use: spans that are not whole tokens'),
    ]);
  });

  test('of spans that overlap the longer stays', () => {
    const nested = {
      ...clitic,
      annotations: [
        ...clitic.annotations,
        { ...clitic.annotations[0]!, id: 'x', spans: [{ start: 4, end: 9 }] },
      ],
    };
    expect(lossesOf('conllu', nested)).toContain('annotation: spans that overlap a longer one');
  });
});

describe('CoNLL-2003', () => {
  test.each([
    ['IOB1', 'I-PER', 'B-PER'],
    ['IOB2', 'B-PER', 'B-PER'],
  ])('%s keeps neighbours of one type apart', (_, first, second) => {
    const rows = `سيرجي _ _ ${first}\nشويغو _ _ ${second}\n`;
    expect(wordsOf(imported('conll2003', rows, NAME))).toEqual(['سيرجي', 'شويغو']);
  });

  test('a token may hold a no-break space; other scrapers of the same text have other white space', () => {
    const placed = imported('conll2003', 'نيو\u00a0يورك _ _ B-LOC\nأمس _ _ O\n', 'نيو\u00a0يورك\n\n  أمس');
    expect(wordsOf(placed)).toEqual(['نيو\u00a0يورك']);
  });

  test('without the article the text is made of its tokens', () => {
    expect(
      imported('conll2003', 'سيرجي _ _ B-PER\nشويغو _ _ I-PER\n\nأعلن _ _ O\n', undefined).document.text,
    ).toBe('سيرجي شويغو\nأعلن');
  });

  test('a line that is no row is refused at its place', () => {
    expect(problemsOf('conll2003', 'a _ _ O\nword\n')).toEqual([expect.stringContaining('story.x:2:')]);
  });
});

test('CoNLL-U: a multiword token is one token of the text, empty nodes are none', () => {
  const row = (id: string, form: string, misc = '_') => [id, form, ...'_______', misc].join('\t');
  const rows = [
    row('1-2', 'وبوتين'),
    row('1', 'و', 'NER=O'),
    row('2', 'بوتين', 'NER=B-PER'),
    row('2.1', 'x'),
    row('3', 'أعلن'),
  ];
  const placed = imported('conllu', `# text = وبوتين أعلن\n${rows.join('\n')}\n\n`, 'وبوتين أعلن');
  expect(wordsOf(placed)).toEqual(['وبوتين']);
});

test('WebAnno: stacked and escaped values, layers that are not of names', () => {
  const rows = [
    '#FORMAT=WebAnno TSV 3.3',
    '#T_SP=de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS|PosValue',
    '#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value',
    '',
    '',
    `#Text=${PLAIN}`,
    '1-1\t0-4\tأعلن\tVERB\t_\t_\t',
    '1-2\t5-10\tسيرجي\tPROPN\t*[1]|http://x.org/a\\_b[2]\tPER[1]|A\\|B\\[1\\][2]\t',
    '1-3\t11-16\tشويغو\tPROPN\t*[1]\tPER[1]\t',
    '',
  ];
  const placed = imported('webanno', rows.join('\n'), PLAIN);
  expect(placed.document.annotations).toMatchObject([
    { type: 'A|B[1]', entity: 'http://x.org/a_b', spans: [{ start: 5, end: 10 }] },
    { type: 'PER', spans: [{ start: 5, end: 16 }] },
  ]);
});

describe('XML', () => {
  const bomb = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>';
  const external = '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>';
  test.each(['xmi', 'tei'])('%s refuses document types, and with them entities', (format) => {
    for (const text of [bomb, external]) {
      expect(problemsOf(format, text)).toEqual([expect.stringContaining('document type declaration (DTD)')]);
    }
  });

  test.each(['xmi', 'tei'])(
    '%s refuses what is not well-formed at its place, and what is nested too deep',
    (format) => {
      expect(problemsOf(format, '<a>\n<b></a>')).toEqual([
        expect.stringMatching(/^story\.x:2:\d+: this is not well-formed/),
      ]);
      expect(problemsOf(format, '<a>'.repeat(100_000))).toEqual([expect.stringContaining('nested')]);
      expect(problemsOf(format, '<a>&undeclared;</a>')).toHaveLength(1);
      expect(problemsOf(format, '<a/>')).toEqual([expect.stringContaining('this is no')]);
    },
  );

  test.each(['xmi', 'tei'])('%s: a control in the article is replaced one for one, and said', (format) => {
    const document = marked('\u0001 أعلن\t\r\n⟦سيرجي⟧');
    expect(lossesOf(format, document)).toEqual([
      'text: characters that XML cannot hold, which become U+FFFD',
    ]);
    const placed = imported(format, written(format, document), document.text);
    expect(wordsOf(placed)).toEqual(['سيرجي']);
    expect(placed.repairs).toEqual([]);
  });

  test('XMI: what no view has as a member is listed', () => {
    const text = written('xmi', named(PLAIN)).replace('members="2"', 'members=""');
    const { documents } = readFormat(formatOf('xmi')!, [{ name: 'story.x', text }]);
    expect(documents[0]!.annotations).toEqual([]);
    expect(documents[0]!.problems).toHaveLength(1);
  });

  test('TEI: names that are marked inside the text', () => {
    const text = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>🚀 أعلن <persName ref="${ITEM}">سيرجي شويغو</persName></p></body></text></TEI>`;
    const placed = imported('tei', text, undefined);
    expect(wordsOf(placed)).toEqual([NAME]);
    expect(placed.document.annotations[0]).toMatchObject({ type: 'PER', entity: ITEM });
  });
});

describe('JSON', () => {
  const formats = ['w3c', 'cas-json', 'label-studio', 'doccano', 'spacy'];
  test.each(formats)('%s refuses what is not JSON, and what is nested too deep, at its place', (format) => {
    expect(problemsOf(format, '{"text": "x"')).toEqual([expect.stringMatching(/story\.x:1:.*not JSON/)]);
    expect(problemsOf(format, '['.repeat(1_000_000))).toEqual([expect.stringContaining('nested')]);
    expect(problemsOf(format, `{"a":${'{"a":'.repeat(100_000)}`)).toEqual([
      expect.stringContaining('nested'),
    ]);
  });

  test.each(formats)('%s takes any value for what it is', (format) => {
    for (const text of [
      'null',
      '1',
      '"x"',
      '{}',
      '{"type":"AnnotationPage","items":[1,null,{"target":5}]}',
      '{"text":"x","label":[1,[2],null,["a"]],"spans":[3]}',
      '{"%FEATURE_STRUCTURES":[null,{"%ID":1}],"%VIEWS":3}',
      '[{"data":null,"annotations":[{"result":[{"value":[]}]}]}]',
    ]) {
      expect(() => readFormat(formatOf(format)!, [{ name: 'story.x', text }])).not.toThrow();
    }
  });

  test('CAS: anchors with a caret, structures in an object, no header', () => {
    const cas = JSON.parse(written('cas-json', named(PLAIN)));
    const [sofa, { begin, end, '%ID': _id, ...entity }] = cas['%FEATURE_STRUCTURES'];
    cas['%FEATURE_STRUCTURES'] = { 1: sofa, 2: { ...entity, '^begin': begin, '^end': end } };
    delete cas['%TYPES'];
    expect(wordsOf(imported('cas-json', JSON.stringify(cas), PLAIN))).toEqual([NAME]);
  });

  test('W3C: UTF-16 where code points belong, as Recogito and Hypothesis write', () => {
    const text = `🚀 ${PLAIN}`;
    const selector = [
      { type: 'TextPositionSelector', start: 8, end: 19 },
      { type: 'TextQuoteSelector', exact: NAME },
    ];
    const annotation = { type: 'Annotation', bodyValue: 'ملاحظة', target: { source: 'x', selector } };
    const placed = imported('w3c', JSON.stringify([annotation]), text);
    expect(wordsOf(placed)).toEqual([NAME]);
    expect(placed.document.annotations[0]!.comment).toBe('ملاحظة');
    expect(placed.repairs.join()).toContain('UTF-16');
  });

  test('W3C: a collection of nothing has no page', () => {
    const collection = JSON.parse(written('w3c', { ...named(PLAIN), annotations: [] }));
    expect(collection.total).toBe(0);
    expect(collection.first).toBeUndefined();
  });

  test('Label Studio: suggestions are predictions, and the configuration has every label', () => {
    const document = named(PLAIN);
    const suggested = {
      ...document,
      annotations: [{ ...document.annotations[0]!, status: 'suggested' as const }],
    };
    const [task] = JSON.parse(written('label-studio', suggested));
    expect(task.annotations[0].result).toEqual([]);
    expect(task.predictions[0].result[0].value.labels).toEqual(['PER']);
    const [config] = formatOf('label-studio')!.companions!([suggested], {});
    expect(config!.text).toContain('<Label value="PER"/>');
    expect(config!.text).toContain('<Labels name="label" toName="text">');
  });

  test.each([
    ['doccano', { text: PLAIN, label: [['5', 16, 'PER']] }, 'line 2: a label is no list'],
    ['spacy', { text: PLAIN, spans: [{ label: 'PER' }] }, 'line 2: a span has no offsets'],
    ['spacy', { text: PLAIN, relations: [{ head: 0 }] }, 'line 2: relations between tokens'],
  ])(
    '%s: what cannot be read is told with its line, and the file is named by whoever read it',
    (format, task, told) => {
      const lines = `${JSON.stringify({ text: 'x' })}\n${JSON.stringify(task)}\n`;
      const { documents } = readFormat(formatOf(format)!, [{ name: 'a.jsonl', text: lines }]);
      expect(documents[1]!.problems).toEqual([expect.stringMatching(new RegExp(`^${told}`))]);
    },
  );

  test('W3C: every body is kept or told', () => {
    const body = [
      { type: 'TextualBody', purpose: 'classifying', value: 'PER' },
      { type: 'TextualBody', purpose: 'classifying', value: 'VIP' },
      { type: 'TextualBody', purpose: 'commenting', value: 'one' },
      { type: 'TextualBody', value: 'two' },
      { type: 'TextualBody', purpose: 'bookmarking', value: 'three' },
      { id: 'https://example.org/tag', purpose: 'tagging' },
      { type: 'SpecificResource', purpose: 'identifying', source: ITEM },
      { type: 'SpecificResource', purpose: 'identifying', source: 'https://example.org/other' },
      { type: 'Choice', items: [{ type: 'TextualBody', value: 'a' }] },
    ];
    const selector = { type: 'TextQuoteSelector', exact: NAME };
    const item = { type: 'Annotation', motivation: 'commenting', body, target: { source: 's', selector } };
    const { documents } = readFormat(formatOf('w3c')!, [{ name: 'a.json', text: JSON.stringify(item) }]);
    expect(documents[0]!.annotations[0]).toMatchObject({
      type: 'PER',
      comment: 'one\ntwo\nthree',
      tags: ['https://example.org/tag', 'VIP'],
      entity: ITEM,
    });
    expect(documents[0]!.problems).toEqual([
      expect.stringContaining('a body of the type SpecificResource is not imported'),
      expect.stringContaining('a body of the type Choice is not imported'),
    ]);
  });

  test('CoNLL-U: brackets of coreference are no entity, and told; an IRI may end in a bracket', () => {
    const row = (id: number, form: string, misc: string) => `${id}\t${form}${'\t_'.repeat(7)}\t${misc}\n`;
    const iri = 'https://example.org/Moscow_(city)';
    const rows = [
      row(1, 'Ali', 'NER=B-PER|Entity=(e1-person-1)'),
      row(2, 'visits', '_'),
      row(3, 'Moscow', `NER=B-LOC|Entity=${iri}`),
      row(4, 'there', 'Entity=e1)'),
    ];
    const [document] = readFormat(formatOf('conllu')!, [{ name: 'a.conllu', text: rows.join('') }]).documents;
    expect(document!.annotations.map(({ type, entity }) => [type, entity])).toEqual([
      ['PER', undefined],
      ['LOC', iri],
    ]);
    expect(document!.notes).toEqual([expect.stringContaining('2 tokens with brackets of coreference')]);
  });

  test.each(['w3c', 'cas-json', 'label-studio', 'doccano', 'spacy'])(
    '%s: what is missing in broken JSON is said in words, and where',
    (format) => {
      expect(problemsOf(format, '{"text": ')).toEqual([
        expect.stringMatching(/^story\.x:1(:1)?:10: this is not JSON: a value is missing here$/),
      ]);
    },
  );

  test.each(['doccano', 'spacy'])('%s: a file with nothing in it is told', (format) => {
    expect(problemsOf(format, '\n')).toEqual(['story.x: there is nothing in it']);
  });

  test('Prodigy: who answered and when is kept', () => {
    const task = {
      text: PLAIN,
      spans: [{ start: 5, end: 16, label: 'PER' }],
      _annotator_id: 'news-amal',
      _timestamp: 1_777_629_600,
    };
    const { documents } = readFormat(formatOf('spacy')!, [{ name: 'a.jsonl', text: JSON.stringify(task) }]);
    expect(documents[0]!.annotations[0]!.origin).toEqual({
      creator: { type: 'Person', name: 'news-amal' },
      generator: { type: 'Software', name: 'Prodigy' },
      created: '2026-05-01T10:00:00.000Z',
    });
  });

  test('Label Studio folds white space in quotes; offsets count', () => {
    const [task] = JSON.parse(written('label-studio', marked('أعلن ⟦سيرجي  شويغو⟧')));
    task.annotations[0].result[0].value.text = NAME;
    expect(wordsOf(imported('label-studio', JSON.stringify(task), undefined))).toEqual(['سيرجي  شويغو']);
  });
});

test.each([
  'xmi',
  'cas-json',
  'tei',
  'label-studio',
  'doccano',
  'spacy',
  'conll2003',
  'conllu',
  'webanno',
  'w3c',
])('%s: a quarter of a million signs on one line are read in time', { timeout: 60_000 }, (format) => {
  const text = ' (.\\[|'.repeat(40_000);
  const document = { ...named(PLAIN), text: `${PLAIN} ${text}` };
  expect(wordsOf(imported(format, written(format, document), document.text))).toEqual([NAME]);
});
