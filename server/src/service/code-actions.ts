/** What can be done about a finding: mend it here or everywhere, choose another form, accept it, dismiss it. */

import type { Analysis } from '../analysis/analysis.ts';
import type { Edit, Fix } from '../findings/finding.ts';
import { type Message, say, verbatim } from '../messages/message.ts';
import { english } from '../messages/wording.ts';
import { firstIndex } from '../text/first-index.ts';
import type { Span } from '../text/offsets.ts';
import { eachInSteps, type Steps } from '../text/steps.ts';
import { fixRequest, type NamedEdit, type RecordRequest } from './annotating/record-request.ts';
import type { NamedFinding } from './diagnostics.ts';
import type { Action } from './fixing/action.ts';
import { formChoices } from './fixing/choose-form.ts';
import { combineFixesInSteps } from './fixing/combined-fixes.ts';
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
 * Actions for a range, which may be a mere cursor; in steps, as each may mend a hundred thousand findings.
 * @param open the article's findings without dismissed ones
 */
export function* codeActions(
  analysis: Analysis,
  open: readonly NamedFinding[],
  range: Span,
): Steps<Action[]> {
  const found = findingsIn(open, range);
  const actions: Action[] = [];
  if (found.length > SINGLE_FINDINGS) actions.push(...(yield* everywhereOfEach(analysis, open, found)));
  else for (const named of found) actions.push(...(yield* actionsFor(analysis, open, named)));
  const all = found.length === 0 ? undefined : yield* fixAll(analysis, open);
  return all === undefined ? actions : [...actions, all];
}

/** Every action for one finding, most advisable first. */
export function* actionsFor(
  analysis: Analysis,
  open: readonly NamedFinding[],
  named: NamedFinding,
): Steps<readonly Action[]> {
  const mending = [...(yield* fixes(analysis, open, named)), ...(yield* everywhere(analysis, open, named))];
  // One spelling for the whole article, where that is more than these already do.
  const choices = (yield* formChoices(analysis, named)).filter(
    (choice) => !mending.some((action) => sameEdits(choice.edits, action.edits)),
  );
  return [
    ...mending,
    ...otherForms(analysis, named),
    ...choices,
    ...variant(analysis, named),
    ...dismissals(analysis, named),
  ];
}

function* fixes(analysis: Analysis, open: readonly NamedFinding[], named: NamedFinding): Steps<Action[]> {
  const actions: Action[] = [];
  for (const [at, fix] of named.finding.fixes.entries()) {
    const edits = yield* ownedEdits(open, named, fix.edits);
    actions.push({
      key: `fix/${at}`,
      title: fix.title,
      kind: 'quickfix',
      preferred: at === 0 && fix.kind === 'safe',
      findings: settled(named, edits),
      edits: fix.edits,
      get record() {
        return fixRequest(analysis, edits);
      },
    });
  }
  return actions;
}

/** Edits with the finding that each belongs to: `named`, or another of its rule where an edit lies on that one's place. */
function* ownedEdits(
  open: readonly NamedFinding[],
  named: NamedFinding,
  edits: readonly Edit[],
): Steps<NamedEdit[]> {
  if (edits.every((edit) => touches(named.finding, edit))) return edits.map((edit) => ({ edit, named }));
  const alike = open.filter(({ finding }) => finding.rule === named.finding.rule);
  const owned: NamedEdit[] = [];
  yield* eachInSteps(edits, (edit) => {
    const owner = touches(named.finding, edit) ? named : firstTouching(alike, edit);
    owned.push({ edit, named: owner ?? named });
  });
  return owned;
}

/** The first of some findings at an edit's place. @param findings of one rule, in order of place */
function firstTouching(findings: readonly NamedFinding[], edit: Edit): NamedFinding | undefined {
  let at = firstIndex(findings, ({ finding }) => finding.start > edit.end) - 1;
  while (at > 0 && touches(findings[at - 1]!.finding, edit)) at--;
  const found = findings[at];
  return found !== undefined && touches(found.finding, edit) ? found : undefined;
}

const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

const settled = (named: NamedFinding, edits: readonly NamedEdit[]): readonly NamedFinding[] => [
  ...new Set([named, ...edits.map((edit) => edit.named)]),
];

/** Mends the same thing in the whole article: every mention in that spelling, or every finding of a safe rule. */
function* everywhere(
  analysis: Analysis,
  open: readonly NamedFinding[],
  named: NamedFinding,
): Steps<Action[]> {
  const likeness = likenessOf(analysis, named);
  if (likeness === undefined) return [];
  const { rule } = named.finding;
  const alike: NamedFinding[] = [];
  yield* eachInSteps(open, (other) => {
    if (other.finding.rule === rule && likenessOf(analysis, other) === likeness) alike.push(other);
  });
  return yield* everywhereAmong(analysis, named, alike);
}

/** @param alike the findings that are mended as `named` is, in order of place; `named` is among them */
function* everywhereAmong(
  analysis: Analysis,
  named: NamedFinding,
  alike: readonly NamedFinding[],
): Steps<Action[]> {
  const first = named.finding.fixes[0]!;
  const edits = yield* combineFixesInSteps(
    alike.map((other) => ({ named: other, fix: other.finding.fixes[0]! })),
  );
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
      get record() {
        return fixRequest(analysis, edits);
      },
    },
  ];
}

/** What findings have in common that are mended alike; undefined where a person looks at each by itself. */
function likenessOf(analysis: Analysis, { finding }: NamedFinding): string | undefined {
  const [fix] = finding.fixes;
  if (fix === undefined) return undefined;
  if (finding.entity === undefined) return fix.kind === 'safe' ? finding.rule : undefined;
  return [finding.rule, finding.entity, fix.edits[0]?.newText ?? '', textAt(analysis, finding)].join('\n');
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

/** The same for many findings: those that are mended alike are gone through once. */
function* everywhereOfEach(
  analysis: Analysis,
  open: readonly NamedFinding[],
  found: readonly NamedFinding[],
): Steps<Action[]> {
  const wanted = new Map<string, NamedFinding>();
  yield* eachInSteps(found, (named) => {
    const likeness = likenessOf(analysis, named);
    if (likeness !== undefined && !wanted.has(likeness)) wanted.set(likeness, named);
  });
  const groups = new Map<string, NamedFinding[]>();
  yield* eachInSteps(open, (named) => {
    const likeness = likenessOf(analysis, named);
    if (likeness === undefined || !wanted.has(likeness)) return;
    const group = groups.get(likeness);
    if (group === undefined) groups.set(likeness, [named]);
    else group.push(named);
  });
  const actions = new Map<string, Action>();
  for (const [likeness, named] of wanted) {
    for (const action of yield* everywhereAmong(analysis, named, groups.get(likeness) ?? [])) {
      actions.set(english(action.title), action);
    }
  }
  return [...actions.values()];
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
        get record() {
          return fixRequest(analysis, edits);
        },
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
