import { expect, test } from 'vitest';
import { NO_GAZETTEER } from '../../server/src/lsp/projects/no-gazetteer.ts';
import { indexGazetteer } from '../../server/src/names/gazetteer/gazetteer-index.ts';
import { completions } from '../../server/src/service/completion.ts';
import { entry, testGazetteer } from '../names/test-knowledge.ts';
import { analysisOf, annotated, describeTwins, person } from './newsroom.ts';

const NOWHERE = { gazetteer: NO_GAZETTEER };
const KNOWN = { gazetteer: testGazetteer };

/** The text that a completion leaves, written at the end. */
const written = (
  text: string,
  { span, newText }: { span: { start: number; end: number }; newText: string },
): string => text.slice(0, span.start) + newText + text.slice(span.end);

describeTwins('completion', (twin) => {
  test('offers the preferred form of the article, whichever form is begun', () => {
    const analysis = analysisOf(
      twin('أعلن ⟦شويغو⟧ ذلك. وقال ⟦شويغو⟧ إن ⟦شويجو⟧ عاد. ثم قال شويج'),
      (spans, text) => ({
        entities: [person(text, spans)],
      }),
    );
    const { text } = analysis.article;
    const [first, ...others] = completions(annotated(analysis), text.length, NOWHERE);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ form: 'شويغو', origin: 'article', alias: 'شويجو', filterText: 'شويجو' });
    expect(written(text, first!)).toBe(`${text.slice(0, -4)}شويغو`);
  });

  test('leaves the particle in the text, and takes the alif after ل away', () => {
    const analysis = analysisOf(twin('وصل الوفد. ثم غادر وبموس'), () => ({}));
    const { text } = analysis.article;
    const [moscow] = completions(annotated(analysis), text.length, KNOWN);
    expect(written(text, moscow!)).toBe(`${text.slice(0, -3)}موسكو`);
    const council = indexGazetteer([entry('cd:kremlin', 'LOC', 'الكرملين')]);
    const joined = analysisOf(twin('قال متحدث للكر'), () => ({}));
    const [kremlin] = completions(annotated(joined), joined.article.text.length, { gazetteer: council });
    expect(written(joined.article.text, kremlin!).endsWith('للكرملين')).toBe(true);
  });

  test('a Latin name gives the Arabic form, the short for the short', () => {
    const analysis = analysisOf(twin('وصل الوفد إلى العاصمة ثم قال Puti'), () => ({}));
    const { text } = analysis.article;
    const found = completions(annotated(analysis), text.length, KNOWN);
    expect(found.map(({ form }) => form)).toContain('بوتين');
    const putin = found.find(({ form }) => form === 'بوتين')!;
    expect(putin).toMatchObject({ alias: 'Putin', filterText: 'Putin' });
    expect(written(text, putin)).toBe(`${text.slice(0, -4)}بوتين`);
  });

  test('a known name of the article is offered in the article’s form before the gazetteer’s', () => {
    const known = { kind: 'minister', names: { en: 'Sergei Shoigu' } };
    const analysis = analysisOf(twin('أعلن ⟦شويغو⟧ ذلك. ثم قال Shoi'), (spans, text) => ({
      entities: [person(text, spans, known)],
    }));
    const { text } = analysis.article;
    const [first] = completions(annotated(analysis), text.length, KNOWN);
    expect(first).toMatchObject({ form: 'شويغو', origin: 'article', alias: 'Shoigu', filterText: 'Shoigu' });
  });

  test('a name of several words goes on behind its space', () => {
    const analysis = analysisOf(twin('قال الرئيس فلاديمير بو'), () => ({}));
    const { text } = analysis.article;
    const [first] = completions(annotated(analysis), text.length, KNOWN);
    expect(written(text, first!).endsWith('قال الرئيس فلاديمير بوتين')).toBe(true);
  });
});

test('two letters offer nothing, nor does a name that is written out, nor an empty text', () => {
  const two = analysisOf('قال مو', () => ({}));
  expect(completions(annotated(two), 6, KNOWN)).toEqual([]);
  const whole = analysisOf('قال موسكو', () => ({}));
  expect(completions(annotated(whole), 9, KNOWN).map(({ form }) => form)).not.toContain('موسكو');
  expect(completions(annotated(analysisOf('', () => ({}))), 0, KNOWN)).toEqual([]);
});

test('hamza makes no difference to what is begun, and the filter begins with the letters as typed', () => {
  const analysis = analysisOf('وصل الوفد إلى المان', () => ({}));
  const [germany] = completions(annotated(analysis), analysis.article.text.length, KNOWN);
  expect(germany).toMatchObject({ form: 'ألمانيا', filterText: 'المانيا' });
});

test('where a surname is begun, the filter goes on with the surname', () => {
  const surname = indexGazetteer([
    {
      id: 'cd:v',
      type: 'PER',
      kind: 'mayor',
      distinctFrom: [],
      forms: [
        { text: 'سامي الحداد', language: 'ar', role: 'preferred' },
        { text: 'Sami Haddad', language: 'en', role: 'preferred' },
      ],
    },
  ]);
  const analysis = analysisOf('وصل الرئيس Hadd', () => ({}));
  const [first] = completions(annotated(analysis), analysis.article.text.length, { gazetteer: surname });
  expect(first).toMatchObject({ form: 'سامي الحداد', filterText: 'Haddad' });
});
