/** A custom editor that shows its document in a box to type into, and does nothing else. */
const { window } = require('vscode');

exports.activate = (context) => {
  const editor = {
    resolveCustomTextEditor(document, panel) {
      panel.webview.options = { enableScripts: true };
      panel.webview.onDidReceiveMessage(() => panel.webview.postMessage(document.getText()));
      panel.webview.html = `<!DOCTYPE html><html><body><script>
        const vscode = acquireVsCodeApi();
        addEventListener('message', ({ data }) => {
          const box = document.createElement('div');
          box.className = 'floor-text';
          box.contentEditable = 'true';
          box.style.whiteSpace = 'pre-wrap';
          box.textContent = data;
          document.body.append(box);
          box.focus();
        });
        vscode.postMessage('ready');
      </script></body></html>`;
    },
  };
  context.subscriptions.push(window.registerCustomEditorProvider('floor.editor', editor));
};
