import fc from 'fast-check';
import { expect, test } from 'vitest';
import { html, pageReader, raw } from '../../../server/src/service/report/html.ts';

const READER = pageReader();

test('text is escaped, markup is not escaped twice', () => {
  const inner = html`<b title="${'"&'}">${'<i>'}</b>`;
  expect(html`${inner}${[inner, 1]}${undefined}`.for(READER)).toBe(
    '<b title="&quot;&amp;">&lt;i&gt;</b><b title="&quot;&amp;">&lt;i&gt;</b>1',
  );
  expect(html`${raw('<hr>')}`.for(READER)).toBe('<hr>');
});

test('no text becomes a tag or leaves its attribute', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '/', '=', 'a', '\u0000', '\u202e') }),
      (text) => {
        expect(html`${text}`.for(READER)).not.toMatch(/[<>"'\u0000\u202e]/);
      },
    ),
  );
});
