/** The server speaks the language that the client names, over the protocol: diagnostics, hovers, actions. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CodeAction, Hover, MarkupContent } from 'vscode-languageserver-protocol';
import { withoutIsolates } from '../../server/src/text/direction.ts';
import { EGLOT_1_9 } from './client-profiles.ts';
import { buildServer, LanguageClient } from './language-client.ts';

const TEXT =
  '[ad_1]\nالتقى الوزير سيرغي لافروف نظيره. وقال لافروف إن المحادثات مفيدة. وأضاف لافرف أن الوفد سيعود. وغادر لافروف.\n';

let server: ReturnType<typeof buildServer>;
beforeAll(() => {
  server = buildServer();
});
afterAll(() => server.dispose());

async function asked(locale: string | undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
  const uri = pathToFileURL(join(folder, 'story.txt')).href;
  const client = new LanguageClient(server.path);
  client.answer('workspace/configuration', () => [null]);
  try {
    await client.initialize(EGLOT_1_9, locale === undefined ? {} : { locale });
    await client.open(uri, TEXT);
    const { diagnostics } = await client.diagnostics(uri);
    const variant = diagnostics.find(({ code }) => code === 'name/name-variant')!;
    const position = variant.range.start;
    const textDocument = { uri };
    const hover = await client.request<Hover>('textDocument/hover', { textDocument, position });
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument,
      range: variant.range,
      context: { diagnostics: [variant] },
    });
    return {
      messages: diagnostics.map(({ message }) => withoutIsolates(message as string)),
      isolated: variant.message,
      hover: withoutIsolates((hover.contents as MarkupContent).value),
      titles: actions.map(({ title }) => withoutIsolates(title)),
    };
  } finally {
    client.dispose();
    rmSync(folder, { recursive: true });
  }
}

test('Arabic, asked for by a country', async () => {
  const { messages, isolated, hover, titles } = await asked('ar-EG');
  expect(messages).toContain('«[ad_1]» موضع إعلان لم يدرج؛ احذفه.');
  expect(messages.join('\n')).toContain('وردت «لافرف» مرة واحدة في هذا المقال، و«لافروف» 3 مرات');
  expect(isolated).toContain('«\u2068لافرف\u2069»');
  expect(hover).toContain('الكتابة المفضلة: ');
  expect(hover).toContain('شخص');
  expect(titles).toContain('تغييرها إلى «لافروف»');
  expect(titles).toContain('رفض الملاحظة على «لافرف»: من كلام مقتبس');
  for (const said of [...messages, ...titles]) expect(said).not.toMatch(/[“”]|\b(?:the|of|is)\b/);
});

test.each(['en-GB', 'tlh', undefined])('English for %s', async (locale) => {
  const { messages } = await asked(locale);
  expect(messages).toContain(
    '“[ad_1]” is a placeholder for an advertisement that was never inserted; delete it.',
  );
});
