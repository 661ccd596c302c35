/**
 * The HTML frame of a page: its script and its style, both from the package, and what the page begins with as the value
 * of an attribute. The Content Security Policy allows no other source, no inline script and no address outside; text is
 * put in by the script, as text.
 */
import { env, Uri, type Webview } from 'vscode';

/**
 * @param page name of the page's bundle in `dist/pages`
 * @param title what a screen reader calls the page
 * @param opening what the page shows before anybody has sent it a message, plain data; undefined when it waits for one
 */
export function pageHtml(
  webview: Webview,
  extension: Uri,
  page: string,
  title: string,
  opening?: unknown,
): string {
  const address = (file: string): string =>
    webview.asWebviewUri(Uri.joinPath(extension, 'dist', 'pages', file)).toString();
  const { cspSource } = webview;
  // CodeMirror writes its own style sheet at run time, so styles may be inline; scripts may not.
  const policy = [
    "default-src 'none'",
    `script-src ${cspSource}`,
    `style-src ${cspSource} 'unsafe-inline'`,
    `font-src ${cspSource}`,
    `img-src ${cspSource}`,
  ].join('; ');
  const begin = opening === undefined ? '' : ` data-opening="${escapeValue(JSON.stringify(opening))}"`;
  return `<!DOCTYPE html>
<html lang="${env.language}" dir="${isRightToLeft(env.language) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(title)}</title>
<link rel="stylesheet" href="${address(`${page}.css`)}">
</head>
<body${begin}>
<script src="${address(`${page}.js`)}"></script>
</body>
</html>`;
}

const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** For an attribute in double quotes. */
const escapeValue = (text: string): string => escapeText(text).replace(/"/g, '&quot;');

/** Languages of VS Code that are read from the right. */
const isRightToLeft = (language: string): boolean => /^(?:ar|fa|he|ur)\b/.test(language);
