/** Entry point of the Desk's page. */
import { DeskPage } from './desk-page.ts';
import { hear, openingMessage, tell } from './host.ts';

window.addEventListener('error', ({ message }) => tell({ kind: 'failed', message }));
window.addEventListener('unhandledrejection', ({ reason }) =>
  tell({ kind: 'failed', message: String(reason) }),
);

const page = new DeskPage(document.body);
hear((message) => page.hear(message));
const opening = openingMessage();
if (opening !== undefined) page.hear(opening);
tell({ kind: 'ready', hasText: opening !== undefined });
