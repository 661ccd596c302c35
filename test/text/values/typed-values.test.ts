import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkers } from '../../../server/src/findings/markers.ts';
import { createArticle } from '../../../server/src/text/article.ts';
import { type TypedValue, valueText } from '../../../server/src/text/values/typed-value.ts';
import { amountFrom, typedValues } from '../../../server/src/text/values/typed-values.ts';
import { quickest } from '../../timing.ts';

/** A sentence around a value tells the language. */
const SENTENCES: Readonly<Record<string, (value: string) => string>> = {
  ar: (value) => `وقال الوزير إن ذلك كان في ⟦${value}⟧ بعد زيارة إلى العاصمة.`,
  en: (value) => `The minister said that it was ⟦${value}⟧ and that he had been to the capital.`,
  ru: (value) => `Министр сказал, что это было ⟦${value}⟧ и что он не был в столице.`,
  fr: (value) => `Le ministre a dit que c'était ⟦${value}⟧ et que la capitale était belle.`,
  de: (value) => `Der Minister sagte, das war ⟦${value}⟧ und die Hauptstadt ist nicht weit.`,
  es: (value) => `El ministro dijo que fue ⟦${value}⟧ y que la capital es lo más bonito.`,
  tr: (value) => `Bakan bunun ⟦${value}⟧ olarak açıklandığını ve çok iyi olduğunu söyledi.`,
  fa: (value) => `وزیر گفت که این در ⟦${value}⟧ بوده است و برای آن به پایتخت می‌رود.`,
  he: (value) => `השר אמר כי זה היה ⟦${value}⟧ אבל הוא לא הגיע אל העיר.`,
};

const twins: readonly (readonly [string, (text: string) => string])[] = [
  ['', (text) => text],
  [', after an astral character', (text) => `🚀 ${text}`],
  [', with CRLF', (text) => `\r\n${text}\r\n`],
];

function valueIn(language: string, value: string, twin: (text: string) => string): TypedValue | undefined {
  const { text, spans } = readMarkers(twin(SENTENCES[language]!(value)));
  const found = typedValues(createArticle(text));
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([value]);
  expect(found[0]).toMatchObject(spans[0]!);
  return found[0];
}

describe.each(twins)('values%s', (_, twin) => {
  test.each([
    ['ar', '15 يوليو 2018', '2018-07-15'],
    ['ar', '١٥ تموز ٢٠١٨', '2018-07-15'],
    ['ar', '3 كانون الثاني 2019', '2019-01-03'],
    ['ar', '15 يوليو/تموز 2018', '2018-07-15'],
    ['ar', 'الأحد الموافق 15 يوليو 2018', '2018-07-15'],
    ['ar', '1 رمضان 1440', '2019-05-06'],
    ['ar', '7 من أبريل', '--04-07'],
    ['ar', 'أغسطس 2020', '2020-08'],
    ['ar', 'الخامس من حزيران عام 1967', '1967-06-05'],
    ['ar', 'الحادي والعشرين من آذار 2003', '2003-03-21'],
    ['ar', 'التاسع عشر من ماي', '--05-19'],
    ['ar', '15/7/2018', '2018-07-15'],
    ['en', 'July 15, 2018', '2018-07-15'],
    ['en', 'Sunday, 15th of July 2018', '2018-07-15'],
    ['en', '2018-07-15', '2018-07-15'],
    ['en', 'July 2018', '2018-07'],
    ['en', 'May 24', '--05-24'],
    ['ru', '15 июля 2018', '2018-07-15'],
    ['ru', '15.07.2018', '2018-07-15'],
    ['ru', 'третьего марта 1999', '1999-03-03'],
    ['fr', '1er juillet 2018', '2018-07-01'],
    ['de', '15. Juli 2018', '2018-07-15'],
    ['es', '15 de julio de 2018', '2018-07-15'],
    ['tr', '15 Temmuz 2018', '2018-07-15'],
    ['fa', '۲۴ تیر ۱۳۹۷', '2018-07-15'],
    ['he', '15 ביולי 2018', '2018-07-15'],
  ])('dates, %s: %s', (language, value, iso) => {
    expect(valueIn(language, value, twin)).toMatchObject({ kind: 'date', iso });
  });

  test.each([
    ['ar', '2.5 مليون دولار', '2500000 USD'],
    ['ar', '٥ ملايين يورو', '5000000 EUR'],
    ['ar', '300 ألف جنيه مصري', '300000 EGP'],
    ['ar', '1,200 ليرة تركية', '1200 TRY'],
    ['en', '$2.5 billion', '2500000000 USD'],
    ['en', '40 million Canadian dollars', '40000000 CAD'],
    ['en', '€1,250.50', '1250.5 EUR'],
    ['en', '£300m', '300000000 GBP'],
    ['en', '€1.2bn', '1200000000 EUR'],
    ['en', 'C$40', '40 CAD'],
    ['ru', '2,5 млрд рублей', '2500000000 RUB'],
    ['fr', "10 millions d'euros", '10000000 EUR'],
    ['fr', '1 234,56 €', '1234.56 EUR'],
    ['fr', '12 345 678 euros', '12345678 EUR'],
    ['de', '2,5 Millionen Euro', '2500000 EUR'],
    ['es', '100 millones de dólares', '100000000 USD'],
    ['tr', '3 milyar dolar', '3000000000 USD'],
    ['fa', '۵ میلیون دلار', '5000000 USD'],
    ['he', '20 מיליון שקל', '20000000 ILS'],
  ])('money, %s: %s', (language, value, amount) => {
    const found = valueIn(language, value, twin)!;
    expect([found.kind, valueText(found)]).toEqual(['money', amount]);
  });

  test.each([
    ['ar', '12 كيلومترا', '12 km'],
    ['ar', '40 في المئة', '40 %'],
    ['ar', '3.5%', '3.5 %'],
    ['ar', '120 كيلومترا في الساعة', '120 km/h'],
    ['ar', '90 كم/ساعة', '90 km/h'],
    ['ar', '40 درجة مئوية', '40 °C'],
    ['ar', '7 ‰', '7 ‰'],
    ['en', '20km', '20 km'],
    ['en', '60 miles', '60 mile'],
    ['ru', '100 км/ч', '100 km/h'],
    ['en', '40 percent', '40 %'],
    ['en', '1,200 tonnes', '1200 t'],
    ['ru', '15 километров', '15 km'],
    ['de', '3,5 Prozent', '3.5 %'],
    ['es', '40 por ciento', '40 %'],
    ['tr', 'yüzde 40', '40 %'],
    ['tr', '%40', '40 %'],
    ['he', '100 קמ"ש', '100 km/h'],
  ])('quantities, %s: %s', (language, value, amount) => {
    const found = valueIn(language, value, twin)!;
    expect([found.kind, valueText(found)]).toEqual(['quantity', amount]);
  });
});

const valuesOf = (text: string): readonly TypedValue[] => typedValues(createArticle(text));

describe.each(twins)('particles and endings are no part of a number%s', (_, twin) => {
  test.each([
    ['بلغت النسبة في العاصمة و⟦4.5%⟧ في غيرها.', '4.5 %'],
    ['قال إن الزيادة تقدر بـ⟦4.5%⟧ هذا العام.', '4.5 %'],
    ['وصل إلى العاصمة في الـ⟦15 من أكتوبر 2020⟧ مع الوفد.', '2020-10-15'],
    ['قال إنه ولد في ⟦1 محرم 1445⟧هـ في المدينة.', '2023-07-19'],
    ['كلفت المدرسة ⟦٤٠٠ ألف ريال سعودي⟧ و⟦15 درهما⟧.', '400000 SAR', '15 درهما'],
    ['Bakan bunun ⟦15 Temmuz 2018⟧’de çok iyi olduğunu söyledi.', '2018-07-15'],
  ])('%s', (marked, ...values) => {
    const { text, spans } = readMarkers(twin(marked));
    const found = valuesOf(text);
    expect(found).toMatchObject(spans.map(({ start, end }) => ({ start, end })));
    expect(found.map(valueText)).toEqual(values);
  });
});

test('a weekday is kept beside the one that the day has', () => {
  expect(valuesOf('He came on Monday, 15 July 2018 at noon and it was late.')).toMatchObject([
    { weekday: 1, trueWeekday: 0 },
  ]);
});

test('what the grammar does not decide has no value', () => {
  expect(valuesOf('The meeting of 5/7/2018 was in the capital.')).toMatchObject([{ iso: undefined }]);
  expect(valuesOf('قال الوزير إن السعر 20 ريالا في السوق.')).toMatchObject([
    { kind: 'money', currency: undefined },
  ]);
});

test('numbers without a unit, days that do not exist and words that are no months are no values', () => {
  for (const text of [
    'He may 15 times have said that the road is closed.',
    'The 31 February 2018 edition of it was a joke.',
    'In 2018 the club won 3-2 at home, 15 minutes before the end.',
    'Call 03 123 456 or 192.168.1.10 for the house at 12.',
    'The G20 and the 5G network of the A350 were there.',
    'قال اللاعب الأول من الفريق والثالث عشر من القائمة إنه سعيد.',
    'اتصل بالرقم 123456 في الساعة 12:30 من فضلك.',
  ]) {
    expect(valuesOf(text), text).toEqual([]);
  }
});

test('any text is read, and values lie in it without overlap', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '15',
      ' ',
      'يوليو',
      '2018',
      '/',
      '.',
      '$',
      'million',
      'July',
      '٥',
      '%',
      'كانون',
      'الثاني',
      '🚀',
      '\n',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      let end = 0;
      for (const value of valuesOf(text)) {
        expect(value.start).toBeGreaterThanOrEqual(end);
        expect(value.end).toBeGreaterThan(value.start);
        expect(value.end).toBeLessThanOrEqual(text.length);
        end = value.end;
      }
    }),
  );
});

test.each(['1 ', '1.', '15 July ', '$1,', '1 million '])(
  'time grows with the length and no faster: “%s”',
  (unit) => {
    const time = (size: number): number => {
      const text = unit.repeat(size / unit.length);
      return quickest(3, () => valuesOf(text));
    };
    expect(time(200_000)).toBeLessThan(40 * Math.max(time(20_000), 5));
  },
);

test.each(twins)('a sum or quantity is found from the number that it begins with%s', (_, twin) => {
  const { text, spans } = readMarkers(twin('بلغ سعره هذا العام ⟦3202⟧ دولار، وكان في عام ⟦2014⟧ أقل.'));
  const article = createArticle(text);
  const [sum, year] = spans.map(({ start }) => amountFrom(article, start));
  expect(sum).toMatchObject({ kind: 'money', amount: 3202 });
  expect(year).toBeUndefined();
  expect(amountFrom(article, spans[0]!.start + 1)).toBeUndefined();
  expect(amountFrom(article, text.length + 5)).toBeUndefined();
});
