import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Html, html } from '../../../server/src/cli/report/html.ts';

test('text is escaped, markup is not escaped twice', () => {
  const inner = html`<b title="${'"&'}">${'<i>'}</b>`;
  expect(html`${inner}${[inner, 1]}${undefined}`.markup).toBe(
    '<b title="&quot;&amp;">&lt;i&gt;</b><b title="&quot;&amp;">&lt;i&gt;</b>1',
  );
  expect(html`${new Html('<hr>')}`.markup).toBe('<hr>');
});

test('no text becomes a tag or leaves its attribute', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '/', '=', 'a', '\u0000', '\u202e') }),
      (text) => {
        expect(html`${text}`.markup).not.toMatch(/[<>"'\u0000\u202e]/);
      },
    ),
  );
});
