/** What holds for the tables in models/gazetteer, whoever edits them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compileTables } from '../../../server/src/names/gazetteer/compile-gazetteer.ts';
import { foldedForm } from '../../../server/src/names/gazetteer/folded-form.ts';
import { loadGazetteer } from '../../../server/src/names/gazetteer/gazetteer-index.ts';
import { openIndex } from '../../../server/src/names/gazetteer/index-reader.ts';
import { fold } from '../../../server/src/text/folding.ts';
import type { Language } from '../../../server/src/text/languages.ts';
import { tokenize } from '../../../server/src/text/tokens.ts';

const folder = fileURLToPath(new URL('../../../models/gazetteer/', import.meta.url));
const tables = readdirSync(folder)
  .filter((name) => name.endsWith('.tsv'))
  .map((name) => ({ name, text: readFileSync(folder + name, 'utf8') }));
const { gazetteer, problems } = loadGazetteer(tables);
const entries = [...gazetteer.entries()];

test('every table is read without a problem, and no id is used twice', () => {
  expect(problems).toEqual([]);
  expect(gazetteer.size).toBeGreaterThan(4000);
});

describe('what is in it', () => {
  const count = (table: string) => tables.find(({ name }) => name === table)!.text.split('\ncd:').length;
  const CURATED = 'leaders ministers organisations groups agencies companies clubs'.split(' ');

  test('well over fifteen hundred people and organisations, and a thousand cities', () => {
    const curated = CURATED.reduce((sum, name) => sum + count(`${name}.tsv`), 0);
    expect(curated).toBeGreaterThan(2000);
    expect(entries.filter(({ kind }) => kind === 'city').length).toBeGreaterThan(900);
  });

  test('territories, languages and currencies have names in every language of CLDR that Copydesk knows', () => {
    const all = 'ar en ru fr es de tr fa he pt it uk ur'.split(' ').sort();
    for (const { id, kind, forms } of entries) {
      if (
        !['country', 'territory'].includes(kind) ||
        !tables.find(({ name }) => name === 'territories.tsv')!.text.includes(`${id}\t`)
      )
        continue;
      expect([...new Set(forms.map(({ language }) => language))].sort(), id).toEqual(all);
    }
    const ids = (form: string) => gazetteer.lookup(form).map(({ id }) => id);
    expect(ids('اللغه الكرديه')).toEqual(['cd:language-ku']);
    expect(ids('الليره السوريه')).toEqual(['cd:currency-syp']);
    expect(gazetteer.longestMatch(['الليره', 'السوريه'], 0)).toBeUndefined();
  });

  test('every entity has a Russian form', () => {
    const without = entries.filter(({ forms }) => forms.every(({ language }) => language !== 'ru'));
    expect(without.map(({ id }) => id).filter((id) => !/^cd:(?:language|currency)-/.test(id))).toEqual([]);
  });

  test('no two entities of one type have one preferred Arabic name, but for those that the world has two of', () => {
    const preferred = new Map<string, string[]>();
    for (const { id, type, kind, forms } of entries) {
      const name = forms.find(({ language, role }) => language === 'ar' && role === 'preferred')!.text;
      const key = `${type} ${kind} ${fold(name)}`;
      preferred.set(key, [...(preferred.get(key) ?? []), id]);
    }
    expect([...preferred].filter(([, ids]) => ids.length > 1)).toEqual([]);
  });

  test('names in other languages are found in texts of that language alone', () => {
    const ids = (form: string, language?: Language) =>
      gazetteer.lookup(foldedForm(form), language).map(({ id }) => id);
    expect(ids('Deutschland', 'de')).toEqual(['wd:Q183']);
    expect(ids('Deutschland')).toEqual([]);
    expect(ids('روسیه', 'fa')).toEqual(['wd:Q159']);
    expect(ids('روسية', 'ar')).toEqual([]);
    expect(ids('Londres', 'es')).toEqual(['wd:Q84']);
    expect(ids('Mısır', 'tr')).toEqual(['wd:Q79']);
    expect(ids('ירושלים')).toEqual(['wd:Q1218']);
    expect(ids('Mauricio', 'en')).toEqual([]);
  });
});

test('the compiled index says the same as the tables', () => {
  const { bytes, problems: faults } = compileTables(tables);
  expect(faults).toEqual([]);
  expect(bytes.length).toBeLessThan(1_000_000);
  const index = openIndex(bytes);
  expect(index.size).toBe(gazetteer.size);
  for (const entry of entries) {
    expect(index.get(entry.id)?.forms).toEqual(entry.forms);
    expect(index.get(entry.id)?.distinctFrom).toEqual(expect.arrayContaining([...entry.distinctFrom]));
  }
  const names = (id: string) => index.get(id)?.distinctFrom.map((other) => index.get(other)?.forms[0]?.text);
  expect(names('wd:Q183')).toContain('ألبانيا');
  expect(names('wd:Q1005')).toContain('زامبيا');
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
