/**
 * A page that VS Code shows without scripts, opened beside it with the same theme: what has no script cannot be asked
 * for its faults where it stands.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from './installed.mts';

/**
 * Opens a page of the extension in the theme that a window of VS Code has just now. Close it when done.
 * @param html the page @param sheet name of its style sheet in `dist/pages`
 */
export async function openThemed(window: Page, html: string, sheet: string): Promise<Page> {
  const { variables, kind } = await window
    .locator('.monaco-workbench')
    .first()
    .evaluate((workbench) => {
      const rules = [...workbench.ownerDocument.styleSheets].flatMap((one) => {
        try {
          return [...one.cssRules];
        } catch {
          return [];
        }
      });
      const themed = rules
        .map(({ cssText }) => cssText)
        .filter(
          (text) => text.startsWith('.monaco-workbench') && text.includes('--vscode-editor-background'),
        );
      const is = (name: string): boolean => workbench.classList.contains(name);
      return {
        variables: themed.map((text) => text.slice(text.indexOf('{') + 1, text.lastIndexOf('}'))).join(';'),
        kind: is('hc-black')
          ? 'vscode-high-contrast'
          : is('hc-light')
            ? 'vscode-high-contrast vscode-high-contrast-light'
            : is('vs-dark')
              ? 'vscode-dark'
              : 'vscode-light',
      };
    });
  const own = await readFile(join(root, 'dist/pages', sheet), 'utf8');
  const style = `<style>html { ${variables} }</style><style>${own}</style></head>`;
  const page = await window
    .context()
    .browser()!
    .newPage({ viewport: { width: 1100, height: 900 } });
  await page.setContent(
    html
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      .replace('</head>', () => style)
      .replace('<body>', `<body class="${kind}">`),
  );
  return page;
}
