import { expect, test } from 'vitest';
import { decodeEntities } from '../../server/src/artifacts/template/html-entities.ts';
import { fixToFixedPoint } from '../../server/src/findings/apply-fixes.ts';
import { artifactFindings } from './run-rule.ts';

const mended = (text: string): string => fixToFixedPoint(text, artifactFindings).text;
const rules = (text: string): readonly string[] => artifactFindings(text).map(({ rule }) => rule);

test('entities are decoded until nothing is escaped, and no deeper than that', () => {
  expect(decodeEntities('&amp;quot;نعم&amp;quot;')).toBe('"نعم"');
  expect(decodeEntities('&#39; &#x27; &hellip; &bogus; &#0; &#xd800;')).toBe("' ' … &bogus; &#0; &#xd800;");
  expect(decodeEntities('&#150;')).toBe('–');
});

test('an escaped tag is decoded first and deleted then', () => {
  expect(mended('وصل الوزير &lt;b&gt;أمس&lt;/b&gt; ثم غادر.')).toBe('وصل الوزير أمس ثم غادر.');
});

test('a tag that parts words leaves a space, one that stands inside a word none', () => {
  expect(mended('One.<br>Two wo<b>rd</b>s.')).toBe('One. Two words.');
});

test('the words of a caption stay when its shortcode goes', () => {
  expect(mended('[caption id="a"]The harbour at dawn[/caption]')).toBe('The harbour at dawn');
});

test('what a template should have filled is not deleted unasked', () => {
  const text = 'Written by {{author}} today.';
  expect(rules(text)).toEqual(['template/template-variable']);
  expect(mended(text)).toBe(text);
});

test('an advertisement placeholder on a line of its own takes the line with it', () => {
  expect(mended('🚀 One.\r\n[ad_1]\r\nTwo.\r\n')).toBe('🚀 One.\r\nTwo.\r\n');
});

test('each tag of the autoblog plugin alone on its line is a finding', () => {
  for (const tag of [
    'matched_content',
    'original_title',
    'source_link',
    'og_img',
    'rule_1_plain',
    'keyword',
  ]) {
    expect(rules(`One.\n[${tag}]\nTwo.`)).toEqual(['template/autoblog-tag']);
  }
});
