import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkers } from '../../server/src/findings/markers.ts';
import { english } from '../../server/src/messages/wording.ts';
import { NO_DECISIONS } from '../../server/src/names/clusters/decisions.ts';
import type { Entity } from '../../server/src/names/entity.ts';
import { analyseNames, type NameAnalysis } from '../../server/src/names/names.ts';
import { createArticle } from '../../server/src/text/article.ts';
import { quickest } from '../timing.ts';
import { testResources } from './test-knowledge.ts';

const read = (text: string, decisions = NO_DECISIONS): NameAnalysis =>
  analyseNames(createArticle(text), testResources, decisions);

/** `type form×count …` of the entity that has a form. */
function formsOf(analysis: NameAnalysis, form: string): string | undefined {
  const entity = entityOf(analysis, form);
  return entity && `${entity.type} ${entity.forms.map((one) => `${one.form}×${one.count}`).join(' ')}`;
}

const entityOf = (analysis: NameAnalysis, form: string): Entity | undefined =>
  analysis.entities.find((entity) => entity.forms.some((one) => one.form === form));

describe('entities', () => {
  test('a full name counts under the surname by which the person is named again', () => {
    const analysis = read('وصل سيرغي لافروف إلى موسكو. وقال لافروف إن المحادثات مفيدة.');
    expect(formsOf(analysis, 'لافروف')).toBe('PER لافروف×2');
    expect(entityOf(analysis, 'لافروف')?.mentions.map((mention) => mention.text)).toEqual([
      'سيرغي لافروف',
      'لافروف',
    ]);
  });

  test('spellings in three scripts are one entity', () => {
    const analysis = read('وصل سيرغي لافروف إلى موسكو. وقال لافرف لاحقا. وأضاف Lavrov أن الوفد سيعود.');
    expect(formsOf(analysis, 'Lavrov')).toBe('PER لافروف×1 لافرف×1 Lavrov×1');
  });

  test('who speaks in the name of a person does not bear it', () => {
    const analysis = read('وصل سيرغي لافروف أمس. وقال متحدث باسم لافروف إن الزيارة انتهت.');
    expect(entityOf(analysis, 'لافروف')?.mentions.map(({ text }) => text)).toEqual([
      'سيرغي لافروف',
      'لافروف',
    ]);
  });

  test('a conjunction is no given name, and what is inflected by nunation no name', () => {
    const analysis = read(
      'وصل سيرغي لافروف أمس. وكشفت مصادر بأن لافروف وافق جليّاً على الخطة. وقال لافروف إن الأمر جليٌّ للجميع.',
    );
    expect(entityOf(analysis, 'لافروف')?.mentions.map(({ text }) => text)).toEqual([
      'سيرغي لافروف',
      'لافروف',
      'لافروف',
    ]);
    expect(analysis.entities).toHaveLength(1);
  });

  test('a particle stays outside of the mention', () => {
    const { text, spans } = readMarkers('اتفاق بين روسيا و⟦فرنسا⟧ ول⟦موسكو⟧ موقف.');
    const found = read(text).entities.flatMap((entity) => entity.mentions);
    for (const { start, end } of spans) expect(found).toContainEqual(expect.objectContaining({ start, end }));
  });

  test('the article comes back where لل has swallowed it', () => {
    const { entities } = read('موقف مهم للولايات المتحدة في المؤتمر.');
    expect(entities.map((entity) => [entity.id, entity.mentions[0]?.form])).toEqual([
      ['wd:Q30', 'الولايات المتحدة'],
    ]);
  });

  test('adjectives of a country, and countries that look alike, are left apart', () => {
    const analysis = read(
      'زار الوفد الروسي كوريا الجنوبية ثم سوريا. وقالت الحكومة الروسية إن سوريا بلد قريب.',
    );
    expect(formsOf(analysis, 'سوريا')).toBe('LOC سوريا×2');
    expect(formsOf(analysis, 'كوريا الجنوبية')).toBe('LOC كوريا الجنوبية×1');
    expect(entityOf(analysis, 'الروسية')).toBeUndefined();
    expect(analysis.findings).toEqual([]);
  });

  test('two persons of one surname with different given names are two', () => {
    const analysis = read('قال سيرغي فيرسوف إن الاتفاق مهم. وأضاف نيكولاي فيرسوف أن القرار قريب.');
    expect(analysis.entities.filter((entity) => entity.type === 'PER')).toHaveLength(2);
  });

  test('an id does not change when the article is edited elsewhere', () => {
    const before = read('قال سيرغي فيرسوف إن الاتفاق مهم. وأضاف فيرسوف أن القرار قريب.');
    const after = read(
      'بيان صباح اليوم.\nقال سيرغي فيرسوف إن الاتفاق مهم. وأضاف فيرسوف أن القرار قريب. وقال فيرسوف ذلك.',
    );
    expect(entityOf(after, 'فيرسوف')?.id).toBe(entityOf(before, 'فيرسوف')?.id);
  });

  test('names of an English article, with possessives', () => {
    const analysis = read(
      "On Monday President Dmitry Volkonsky met Anna Berg in Moscow. Volkonsky's aides left.",
    );
    expect(formsOf(analysis, 'Volkonsky')).toBe('PER Volkonsky×2');
    expect(formsOf(analysis, 'Moscow')).toBe('LOC Moscow×1');
  });

  test('cases of a Russian name are one entity and no variants', () => {
    const analysis = read(
      'Вчера президент Владимир Путин прибыл в Париж. Визит Путина прошёл успешно, и с Путиным говорили.',
    );
    expect(entityOf(analysis, 'Путина')?.id).toBe('wd:Q7747');
    expect(analysis.findings).toEqual([]);
  });
});

describe('bodies that every state has', () => {
  const council = 'cd:council';
  const idsIn = (text: string): readonly string[] => read(text).entities.map((entity) => entity.id);

  test('without an adjective are the body that is known by the name', () => {
    expect(idsIn('عقد مجلس الأمن اجتماع صباح.')).toEqual([council]);
    expect(idsIn('عقد مجلس الأمن الدولي اجتماع صباح.')).toEqual([council]);
  });

  test('with the adjective of a nation or of ownership are another body', () => {
    const { text, spans } = readMarkers(
      '🚀 عقد ⟦مجلس الأمن القومي الروسي⟧ اجتماع. وعاد و⟦مجلس الأمن الروسي⟧ بيان.',
    );
    const entities = read(text).entities.filter((entity) => entity.type === 'ORG');
    expect(entities.map((entity) => entity.id)).not.toContain(council);
    expect(entities.flatMap((e) => e.mentions).map(({ start, end }) => ({ start, end }))).toEqual(spans);
  });
});

describe('findings', () => {
  const article =
    'وصل سيرغي لافروف إلى موسكو. وقال لافروف ذلك. وغادر ⟦لافرف⟧ موسكو مع الوفد. وعاد إلى و⟦لافرف⟧ الخبر.';

  test('the minority is reported with the place, all places and the other spelling', () => {
    const { text, spans } = readMarkers(article);
    const findings = read(text).findings;
    expect(findings.map(({ start, end }) => ({ start, end }))).toEqual(spans);
    const first = findings[0]!;
    expect(first.fixes.map((fix) => [fix.kind, fix.edits.length])).toEqual([
      ['confirm', 1],
      ['confirm', 2],
    ]);
    expect(first.fixes[1]!.edits.map(({ start, end }) => ({ start, end }))).toEqual(spans);
    expect(first.fixes[0]!.edits[0]!.newText).toBe('لافروف');
    expect(first.alternatives).toEqual(['لافروف']);
    expect(first.related.length).toBeGreaterThan(0);
    expect(english(first.message)).toBe(
      '“لافرف” stands twice in this article, “لافروف” twice (a short vowel may be written with a long one or left out); the first mention is spelled so.',
    );
  });

  test('the cases of a Russian name are counted together, and a fix keeps the case', () => {
    const { text, spans } = readMarkers(
      'Вчера министр Антон Гутерриш прибыл. Визит Гутерриша закончен. Мы ждали Гутерриша. Речь ⟦Гутерреса⟧ коротка.',
    );
    const { findings, entities } = read(text);
    expect(entities.map((entity) => entity.preference.form)).toEqual(['Гутерриш']);
    expect(findings.map(({ start, end }) => ({ start, end }))).toEqual(spans);
    expect(english(findings[0]!.message)).toMatch(
      /^“Гутерреса” stands once in this article, “Гутерриш” 3 times/,
    );
    expect(findings[0]?.fixes[0]?.edits[0]?.newText).toBe('Гутерриша');
  });

  test('a Latin name whose Arabic form stands in the article is told so plainly', () => {
    const { findings } = read('وصل بوتين إلى موسكو. وعاد بوتين صباح اليوم. وقال Putin إن الاجتماع ناجح.');
    expect(findings.map(({ message }) => english(message))).toEqual([
      '“Putin” was left in Latin letters; write “بوتين”, which stands twice in this article.',
    ]);
  });

  test('an earlier decision outranks the majority', () => {
    const { text } = readMarkers(article);
    const decisions = { ...NO_DECISIONS, preferred: new Map([['لافروف', 'لافرف']]) };
    const { findings, entities } = read(text, decisions);
    expect(findings.map((finding) => finding.fixes[0]?.edits[0]?.newText)).toEqual(['لافرف', 'لافرف']);
    expect(entities.find((entity) => entity.type === 'PER')?.preference.authority).toBe('decision');
  });

  test('an accepted variant is not reported', () => {
    const { text } = readMarkers(article);
    expect(read(text, { ...NO_DECISIONS, acceptedVariants: new Set(['لافرف']) }).findings).toEqual([]);
  });

  test('the gazetteer decides between forms of the article', () => {
    const { text, spans } = readMarkers('قال ⟦نتانياهو⟧ ذلك. وكرر ⟦نتانياهو⟧ موقفه. وغادر نتنياهو.');
    const { findings } = read(text);
    expect(findings.map(({ start, end }) => ({ start, end }))).toEqual(spans);
    expect(english(findings[0]!.message)).toContain('is the form in the gazetteer');
  });

  test('orthography is no matter of transliteration', () => {
    expect(read('قال سيرغى لافروف ذلك. وأضاف سيرغي لافروف أن الاتفاق مهم.').findings).toEqual([]);
  });

  test('a damaged name is offered with its particle', () => {
    const text = 'المحادثات بين فرنسا وألمانيا مهمة. وقالت ألمانيا إن الاتفاق بين فرنسا والجرمني قريب.';
    const finding = read(text).findings.find((one) => one.rule === 'name/corrupted-token');
    expect(finding?.fixes[0]?.edits[0]?.newText).toBe('وألمانيا');
  });
});

describe('Latin and Cyrillic articles', () => {
  test('romanisations compete, also where the word opens its sentence', () => {
    const { text, spans } = readMarkers(
      'The envoy met Anatoly Gaddafov on Monday. ⟦Qaddafov⟧ said so. Later Gaddafov left for Moscow.',
    );
    const { findings } = read(text);
    expect(findings.map(({ start, end }) => ({ start, end }))).toEqual(spans);
    expect(findings[0]?.severity).toBe('warning');
  });

  test('Kyiv and Kiev are a matter of style', () => {
    const { findings } = read('He travelled to Kyiv on Monday and left Kiev on Friday.');
    expect(findings.map((finding) => finding.severity)).toEqual(['information']);
  });

  test('a Russian place in another case is the known place', () => {
    const analysis = read(
      'Вчера министр сообщил в Москве, что переговоры идут. Из России прибыла делегация.',
    );
    expect(entityOf(analysis, 'Москве')?.id).toBe('wd:Q649');
    expect(entityOf(analysis, 'России')?.id).toBe('wd:Q159');
  });

  test('the possessive stays outside of the mention', () => {
    const { text, spans } = readMarkers("The talks in ⟦Paris⟧ ended. They praised ⟦Paris⟧'s mayor.");
    const mentions = read(text).entities.flatMap((entity) => entity.mentions);
    expect(mentions.map(({ start, end }) => ({ start, end }))).toEqual(spans);
  });
});

describe('hostile text', () => {
  test('any text at all is analysed, and every span lies in it', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        'بوتين',
        'وبوتين',
        'للـ',
        ' ',
        '\n',
        '🚀',
        'Putin',
        'من',
        'الرئيس',
        '1000',
        'سيرغي',
        'لل',
        'ولل',
        '-',
        '_',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const { entities, findings } = read(text);
        const spans = [...findings, ...entities.flatMap((entity) => entity.mentions)];
        for (const { start, end } of spans) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  test.each([
    ['one word', 'لافروف '],
    ['one unknown letter', 'ل'],
    ['names that share a key', 'غاغا جاجا قاقا كاكا '],
    ['words nobody knows', 'والكرينو '],
    ['capitals', 'Aa '],
  ])('time grows with the length and no faster: %s', (_name, unit) => {
    const time = (size: number): number => {
      const text = unit.repeat(Math.ceil(size / unit.length));
      return quickest(3, () => read(text));
    };
    expect(time(200_000)).toBeLessThan(40 * Math.max(time(20_000), 5));
  });
});
