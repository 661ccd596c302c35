/** What can be done about a finding: mend it here or everywhere, choose another form, accept it, dismiss it. */

import type { Analysis } from '../analysis/analysis.ts';
import type { Edit, Fix } from '../findings/finding.ts';
import { type Message, say, verbatim } from '../messages/message.ts';
import { english } from '../messages/wording.ts';
import type { Span } from '../text/offsets.ts';
import { fixRequest, type NamedEdit, type RecordRequest } from './annotating/record-request.ts';
import type { NamedFinding } from './diagnostics.ts';
import type { Action } from './fixing/action.ts';
import { formChoices } from './fixing/choose-form.ts';
import { combineFixes } from './fixing/combined-fixes.ts';
import { fixAll } from './fixing/fix-all.ts';
import { shortened } from './fixing/quoted-words.ts';
import { findingsIn } from './naming/places.ts';

/** Why a finding may be dismissed; the words are written into the record. */
export const DISMISSAL_REASONS = ['correct as it stands', 'part of a quotation', 'house style'] as const;

const REASON_PHRASES: ReadonlyMap<string, Message> = new Map(
  [say('correct as it stands'), say('part of a quotation'), say('house style')].map((phrase) => [
    english(phrase),
    phrase,
  ]),
);

/** A reason of a record as a reader is told it: one of ours in the reader's language, another as it was written. */
export const dismissalReason = (reason: string): Message => REASON_PHRASES.get(reason) ?? verbatim(reason);

/**
 * A selection that holds more findings than this is meant for what mends many at once: actions for single findings
 * are then left out, as a menu of hundreds helps nobody.
 */
const SINGLE_FINDINGS = 20;

/** How many other spellings one menu offers. */
const OFFERED_FORMS = 5;

/**
 * Actions for a range, which may be a mere cursor.
 * @param open the article's findings without dismissed ones
 */
export function codeActions(analysis: Analysis, open: readonly NamedFinding[], range: Span): Action[] {
  const found = findingsIn(open, range);
  const actions =
    found.length > SINGLE_FINDINGS
      ? everywhereOfEach(analysis, open, found)
      : found.flatMap((named) => actionsFor(analysis, open, named));
  const all = found.length === 0 ? undefined : fixAll(analysis, open);
  return all === undefined ? actions : [...actions, all];
}

/** Every action for one finding, most advisable first. */
export function actionsFor(
  analysis: Analysis,
  open: readonly NamedFinding[],
  named: NamedFinding,
): readonly Action[] {
  return [
    ...fixes(analysis, open, named),
    ...everywhere(analysis, open, named),
    ...otherForms(analysis, named),
    ...choices(analysis, open, named),
    ...variant(analysis, named),
    ...dismissals(analysis, named),
  ];
}

function fixes(analysis: Analysis, open: readonly NamedFinding[], named: NamedFinding): Action[] {
  return named.finding.fixes.map((fix, at) => {
    const edits = fix.edits.map((edit) => ({ edit, named: findingOf(open, named, edit) }));
    return {
      key: `fix/${at}`,
      title: fix.title,
      kind: 'quickfix',
      preferred: at === 0 && fix.kind === 'safe',
      findings: settled(named, edits),
      edits: fix.edits,
      record: fixRequest(analysis, edits),
    };
  });
}

/** The finding that an edit of `named`'s fix belongs to: another of the same rule when it lies on that one's place. */
function findingOf(open: readonly NamedFinding[], named: NamedFinding, edit: Edit): NamedFinding {
  if (touches(named.finding, edit)) return named;
  return open.find(({ finding }) => finding.rule === named.finding.rule && touches(finding, edit)) ?? named;
}

const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

const settled = (named: NamedFinding, edits: readonly NamedEdit[]): readonly NamedFinding[] => [
  ...new Set([named, ...edits.map((edit) => edit.named)]),
];

/** Mends the same thing in the whole article: every mention in that spelling, or every finding of a safe rule. */
function everywhere(analysis: Analysis, open: readonly NamedFinding[], named: NamedFinding): Action[] {
  const first = named.finding.fixes[0];
  if (first === undefined) return [];
  const alike = open.filter((other) => isAlike(analysis, named, first, other));
  const edits = combineFixes(alike.map((other) => ({ named: other, fix: other.finding.fixes[0]! })));
  const findings = settled(named, edits);
  if (
    findings.length < 2 ||
    named.finding.fixes.some((fix) =>
      sameEdits(
        fix.edits,
        edits.map(({ edit }) => edit),
      ),
    )
  )
    return [];
  return [
    {
      key: 'everywhere',
      title: everywhereTitle(analysis, named, first, findings.length),
      kind: 'quickfix',
      preferred: false,
      findings,
      edits: edits.map(({ edit }) => edit),
      record: fixRequest(analysis, edits),
    },
  ];
}

function isAlike(analysis: Analysis, named: NamedFinding, fix: Fix, other: NamedFinding): boolean {
  const otherFix = other.finding.fixes[0];
  if (otherFix === undefined || other.finding.rule !== named.finding.rule) return false;
  if (named.finding.entity === undefined) return fix.kind === 'safe' && otherFix.kind === 'safe';
  return (
    other.finding.entity === named.finding.entity &&
    textAt(analysis, other.finding) === textAt(analysis, named.finding) &&
    otherFix.edits[0]?.newText === fix.edits[0]?.newText
  );
}

function everywhereTitle(analysis: Analysis, named: NamedFinding, fix: Fix, number: number): Message {
  if (named.finding.entity === undefined)
    return say('Fix all {number} of “{rule}” in the article', { number, rule: named.finding.rule });
  return say('Write “{newText}” for all {number} “{text}” in the article', {
    newText: fix.edits[0]?.newText ?? '',
    number,
    text: textAt(analysis, named.finding),
  });
}

function everywhereOfEach(
  analysis: Analysis,
  open: readonly NamedFinding[],
  found: readonly NamedFinding[],
): Action[] {
  const actions = new Map<string, Action>();
  const seen = new Set<NamedFinding>();
  for (const named of found) {
    if (seen.has(named)) continue;
    for (const action of everywhere(analysis, open, named)) {
      actions.set(english(action.title), action);
      for (const finding of action.findings) seen.add(finding);
    }
    seen.add(named);
  }
  return [...actions.values()];
}

/** One spelling for the whole article, where that is more than the actions above already do. */
function choices(analysis: Analysis, open: readonly NamedFinding[], named: NamedFinding): Action[] {
  const offered = [...fixes(analysis, open, named), ...everywhere(analysis, open, named)];
  return formChoices(analysis, named).filter(
    (choice) => !offered.some((action) => sameEdits(choice.edits, action.edits)),
  );
}

/** Writes another of the name's known spellings. */
function otherForms(analysis: Analysis, named: NamedFinding): Action[] {
  const { finding } = named;
  const here = textAt(analysis, finding);
  const offered = finding.fixes.flatMap((fix) => fix.edits.map((edit) => edit.newText));
  return (finding.alternatives ?? [])
    .filter((form) => form !== here && !offered.includes(form))
    .slice(0, OFFERED_FORMS)
    .map((form, at) => {
      const edits = [{ edit: { start: finding.start, end: finding.end, newText: form }, named }];
      return {
        key: `form/${at}`,
        title: say('Write “{form}” here', { form }),
        kind: 'quickfix',
        preferred: false,
        findings: [named],
        edits: edits.map(({ edit }) => edit),
        record: fixRequest(analysis, edits),
      };
    });
}

function variant(analysis: Analysis, named: NamedFinding): Action[] {
  const { finding, fingerprint } = named;
  const entity = analysis.entities.find(({ id }) => id === finding.entity);
  if (entity === undefined) return [];
  const text = textAt(analysis, finding);
  const mention = entity.mentions.find(({ head }) => touches(head, finding));
  return [
    decision(
      named,
      'variant',
      say('Annotate “{text}” as a variant of “{form}”', { text, form: entity.preference.form }),
      {
        kind: 'variant',
        rule: finding.rule,
        fingerprint,
        start: finding.start,
        text,
        entity: entity.id,
        form: mention?.form ?? text,
      },
    ),
  ];
}

function dismissals(analysis: Analysis, named: NamedFinding): Action[] {
  const { finding, fingerprint } = named;
  return DISMISSAL_REASONS.map((reason, at) =>
    decision(
      named,
      `dismiss/${at}`,
      say('Dismiss “{text}”: {reason}', {
        text: shortened(textAt(analysis, finding)),
        reason: dismissalReason(reason),
      }),
      {
        kind: 'dismissal',
        rule: finding.rule,
        fingerprint,
        start: finding.start,
        text: textAt(analysis, finding),
        reason,
      },
    ),
  );
}

const decision = (named: NamedFinding, key: string, title: Message, record: RecordRequest): Action => ({
  key,
  title,
  kind: 'quickfix',
  preferred: false,
  findings: [named],
  edits: [],
  record,
});

const textAt = (analysis: Analysis, span: Span): string => analysis.article.text.slice(span.start, span.end);

const sameEdits = (a: readonly Edit[], b: readonly Edit[]): boolean =>
  a.length === b.length &&
  a.every((edit, at) => edit.start === b[at]!.start && edit.newText === b[at]!.newText);
