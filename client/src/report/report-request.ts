/** Has the server make the report of a folder: in a browser no other program can run. */
import { l10n } from 'vscode';
import { REPORT_REQUEST, type ReportAnswer, type ReportParams } from '../../../protocol/report.ts';
import type { CopydeskClient } from '../client.ts';
import type { MakeReport } from './report-maker.ts';

export const reportByServer =
  (copydesk: CopydeskClient): MakeReport =>
  (folder, token, told) => {
    const params: ReportParams = { folder: copydesk.uriOf({ uri: folder }) };
    return copydesk.request<ReportAnswer>(REPORT_REQUEST, params, token, (articles) =>
      told(l10n.t('{0} articles', articles)),
    );
  };
