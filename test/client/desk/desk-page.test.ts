/** The HTML frame of a page: what it allows, and that an article in it stays text. */
import { expect, test, vi } from 'vitest';
import type { Uri, Webview } from 'vscode';

vi.mock('vscode', () => ({
  env: { language: 'ar' },
  Uri: { joinPath: (_base: unknown, ...parts: string[]) => parts.join('/') },
}));

const { pageHtml } = await import('../../../client/src/desk/desk-page.ts');

const webview = {
  cspSource: 'https://pages.example',
  asWebviewUri: (path: string) => `https://pages.example/${path}`,
} as unknown as Webview;

const htmlWith = (opening?: unknown): string => pageHtml(webview, {} as Uri, 'desk', 'الديسك', opening);

/** What a browser reads in the attribute. */
const openingIn = (html: string): unknown => {
  const value = /data-opening="([^"]*)"/.exec(html)?.[1] ?? 'undefined';
  return JSON.parse(
    value
      .replace(/&quot;/g, '"')
      .replace(/&lt;/g, '<')
      .replace(/&amp;/g, '&'),
  );
};

test('scripts come from the package only, and the page runs in the direction of the language', () => {
  const html = htmlWith();
  expect(html).toContain(`default-src 'none'; script-src https://pages.example;`);
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
  expect(html).not.toContain('data-opening');
});

test.each([
  ['markup', '"></body><script>document.title = 1</script><img src=x onerror="1">'],
  ['references', '&quot;&lt;script&gt; &amp;amp; &#34;'],
  ['line ends and controls', 'a\r\nb\u2028c\0d\t'],
  ['half a pair, and a whole one', '\ud83d x 🚀'],
])('an article with %s opens as it stands', (_what, text) => {
  const html = htmlWith({ kind: 'text', text });
  expect(openingIn(html)).toEqual({ kind: 'text', text });
  expect(html.match(/<script/g)).toHaveLength(1);
  // What a parser of HTML would change by itself is written as an escape of JSON.
  expect(html).not.toMatch(/[\r\0]|\p{Surrogate}/u);
});
