/** The report of a folder, beyond the Language Server Protocol: for editors in which no other program can make it. */

/** Asks for the report of a folder of articles; `ReportAnswer`. Can be cancelled, and tells how far it is. */
export const REPORT_REQUEST = 'copydesk/report';

export interface ReportParams {
  /** URI of the folder. */
  readonly folder: string;
}

export interface ReportAnswer {
  /** The page, whole: HTML that loads nothing and runs nothing. */
  readonly html: string;
  /** What could not be read, in sentences. */
  readonly problems: readonly string[];
}
