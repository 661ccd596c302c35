/** What holds for the tables in models/gazetteer, whoever edits them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../../server/src/names/gazetteer/gazetteer-index.ts';
import { fold } from '../../../server/src/text/folding.ts';
import { tokenize } from '../../../server/src/text/tokens.ts';
import { quickest } from '../../timing.ts';

const folder = fileURLToPath(new URL('../../../models/gazetteer/', import.meta.url));
const tables = readdirSync(folder)
  .filter((name) => name.endsWith('.tsv'))
  .map((name) => ({ name, text: readFileSync(folder + name, 'utf8') }));
const { gazetteer, problems } = loadGazetteer(tables);
const entries = [...gazetteer.entries()];

test('every table is read without a problem, and no id is used twice', () => {
  expect(problems).toEqual([]);
  expect(gazetteer.size).toBeGreaterThan(1500);
});

test('a wd: id is the Wikidata item, a cd: id has none', () => {
  for (const { id, wikidata } of entries) {
    expect(id.startsWith('wd:') ? id : undefined).toBe(wikidata && `wd:${wikidata}`);
  }
});

test('no entry is distinct from itself', () => {
  expect(entries.filter(({ id, distinctFrom }) => distinctFrom.includes(id))).toEqual([]);
});

test('every entry has an Arabic and an English preferred form, and no form twice in a language', () => {
  for (const { id, forms } of entries) {
    const preferred = forms.filter(({ role }) => role === 'preferred').map(({ language }) => language);
    expect(preferred, id).toEqual(expect.arrayContaining(['ar', 'en']));
    const seen = forms.map(({ language, text }) => `${language}:${text}`);
    expect(new Set(seen).size, `${id}: ${seen.join(' ')}`).toBe(seen.length);
  }
});

test('forms are plain text: no stray space, tatweel, harakat, control or quotation mark', () => {
  const stray = entries.flatMap(({ id, forms }) =>
    forms
      .filter(({ text }) =>
        /^\s|\s$|\s\s|[\u0640\u064b-\u0652\u0670\p{Cc}\u00ad\u200b\u200d-\u200f\u202a-\u202e\u2060-\u206f\ufeff"“”«»()*]/u.test(
          text,
        ),
      )
      .map(({ text }) => `${id}: ${text}`),
  );
  expect(stray).toEqual([]);
});

test('Arabic and Russian forms are in their script, or Latin acronyms and brands', () => {
  const script = { ar: /[\u0621-\u064a]/, ru: /[\u0400-\u04ff]/ };
  for (const { id, forms } of entries) {
    for (const { text, language } of forms) {
      if (language === 'ar')
        expect(script.ar.test(text) || /^[A-Z0-9+]+$/.test(text), `${id}: ${text}`).toBe(true);
      if (language === 'ru')
        expect(script.ru.test(text) || /^[\p{Script=Latin}0-9+ .&’-]+$/u.test(text), `${id}: ${text}`).toBe(
          true,
        );
    }
  }
});

test('common words of Arabic are no forms of their own', () => {
  const common =
    'علي حسن سعيد كان كيف شي بأول ترأس وأم سرت العربية القاعدة الأقصى صور النيل لولا الصدر دوما تدمر العيون بنا الشباب فتح';
  for (const word of common.split(' ')) expect(gazetteer.lookup(fold(word)), word).toEqual([]);
});

describe('look-alikes', () => {
  const idOf = (form: string) => gazetteer.lookup(fold(form))[0]?.id ?? `nothing is called ${form}`;
  test.each([
    ['كوريا', 'سوريا'],
    ['كوريا الشمالية', 'سوريا'],
    ['النيجر', 'نيجيريا'],
    ['غينيا', 'كينيا'],
    ['ميركل', 'ماركل'],
    ['النمسا', 'أستراليا'],
    ['سلوفاكيا', 'سلوفينيا'],
    ['إيران', 'العراق'],
    ['بودابست', 'بوخارست'],
  ])('%s is distinct from %s', (one, other) => {
    expect(gazetteer.get(idOf(one))?.distinctFrom).toContain(idOf(other));
    expect(gazetteer.get(idOf(other))?.distinctFrom).toContain(idOf(one));
  });
});

test('ambiguous names keep every entity', () => {
  const kinds = (form: string) => gazetteer.lookup(fold(form)).map(({ kind }) => kind);
  expect(kinds('جورجيا')).toEqual(['country', 'region']);
  expect(kinds('الكونغو')).toEqual(['country', 'country']);
  expect(kinds('برشلونة')).toEqual(['city', 'club']);
  expect(kinds('غينيا')).toEqual(['country']);
});

test('press transliterations of one entity meet', () => {
  const id = (form: string) =>
    gazetteer.lookup(
      tokenize(form)
        .map(({ text }) => fold(text))
        .join(' '),
    )[0]?.id;
  for (const forms of [
    ['ترامب', 'ترمب', 'Trump', 'Трамп'],
    ['نتنياهو', 'نتانياهو', 'Netanyahu', 'Nétanyahou', 'Нетаньяху'],
    ['بيونغ يانغ', 'بيونغيانغ', 'Pyongyang', 'Пхеньян'],
    ['سيرغي شويغو', 'شويغو', 'Shoigu', 'Шойгу'],
    ['الولايات المتحدة', 'أمريكا', 'أميركا', 'U.S.', 'США', 'États-Unis'],
    ['وكالة الأنباء المركزية الكورية', 'KCNA', 'ЦТАК'],
    ['ريا نوفوستي', 'RIA Novosti', 'РИА Новости'],
  ]) {
    expect(new Set(forms.map(id)), forms.join(', ')).toEqual(new Set([id(forms[0]!)]));
    expect(id(forms[0]!)).toBeDefined();
  }
});

test('matching every word of a long article costs no more than three times splitting it into words', () => {
  const forms = entries.slice(0, 1500).flatMap(({ forms: [form] }) => (form ? [form.text] : []));
  const text = forms.map((form) => `وأعلن في بيان صدر أمس ${form} أن الاجتماع تأجل`).join('. ');
  const words = tokenize(text).map((token) => fold(token.text));
  expect(words.length).toBeGreaterThan(10_000);
  let found = 0;
  const match = quickest(15, () => {
    found = 0;
    for (let at = 0; at < words.length; at++) if (gazetteer.longestMatch(words, at) !== undefined) found++;
  });
  const floor = quickest(15, () => text.match(/[\p{L}\p{M}]+/gu));
  expect(found).toBeGreaterThan(1400);
  expect(match).toBeLessThan(3 * floor);
});
