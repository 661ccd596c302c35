/**
 * The page of a report as VS Code shows it: the page that the command line made, with a style sheet that takes its
 * colours from the theme. It has no script, and its policy allows none.
 */
import { Uri, type Webview } from 'vscode';

/** @param html the page of `copydesk report` */
export function reportHtml(html: string, webview: Webview, extension: Uri): string {
  const sheet = webview.asWebviewUri(Uri.joinPath(extension, 'dist', 'pages', 'report.css')).toString();
  const known = /style-src (?:'|&#39;)(sha256-[A-Za-z0-9+/=]+)/.exec(html)?.[1];
  const style = known === undefined ? '' : `'${known}'`;
  const policy = [
    "default-src 'none'",
    `style-src ${style} ${webview.cspSource}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html
    .replace(
      /<meta http-equiv="Content-Security-Policy" content="[^"]*">/,
      () => `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    )
    .replace('</head>', () => `<link rel="stylesheet" href="${sheet}">\n</head>`);
}
