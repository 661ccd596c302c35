/** Choosing one spelling of a name for the whole article, whichever of its forms a person prefers. */

import type { Analysis } from '../../analysis/analysis.ts';
import { fingerprint } from '../../findings/fingerprint.ts';
import { completed } from '../../findings/late-finding.ts';
import { say } from '../../messages/message.ts';
import { respell } from '../../names/clusters/respelling.ts';
import type { Entity } from '../../names/entity.ts';
import { wordCountOf } from '../../names/lexicon/name-key.ts';
import type { Offset, Span } from '../../text/offsets.ts';
import { scriptOfWord } from '../../text/scripts.ts';
import { eachInSteps, type Steps } from '../../text/steps.ts';
import { fixRequest, type NamedEdit } from '../annotating/record-request.ts';
import { type NamedFinding, nameFindings } from '../diagnostics.ts';
import type { Action } from './action.ts';

/** How many spellings one menu offers. */
const OFFERED_FORMS = 5;

/**
 * In steps, an action for each spelling that the article or the gazetteer knows of a name, in the script of its preferred form:
 * it writes that spelling for every mention. The preferred form comes first.
 */
export function* formChoices(analysis: Analysis, named: NamedFinding): Steps<Action[]> {
  const entity = analysis.entities.find(({ id }) => id === named.finding.entity);
  if (entity === undefined) return [];
  const own = yield* findingsByStart(analysis, entity);
  const choices: Action[] = [];
  for (const [at, form] of choosableForms(entity, named).entries()) {
    const edits = yield* editsToForm(analysis, entity, form, named, own);
    if (edits.length < 2) continue;
    choices.push({
      key: `choose/${at}`,
      title: say('Write “{form}” throughout the article ({count} mentions)', { form, count: edits.length }),
      kind: 'quickfix',
      preferred: false,
      findings: [named, ...edits.map((one) => one.named).filter((one) => one !== named)],
      edits: edits.map(({ edit }) => edit),
      get record() {
        return fixRequest(analysis, edits);
      },
    });
  }
  return choices;
}

function choosableForms(entity: Entity, { finding }: NamedFinding): readonly string[] {
  const preferred = entity.preference.form;
  const script = scriptOfWord(preferred);
  const used = entity.forms.map(({ form }) => form);
  const forms = new Set([preferred, ...used, ...(finding.alternatives ?? [])]);
  return [...forms].filter((form) => scriptOfWord(form) === script).slice(0, OFFERED_FORMS);
}

/** Edits of the heads that compete with the finding's own: a short form is not made long, nor a long one short. */
function* editsToForm(
  analysis: Analysis,
  entity: Entity,
  form: string,
  named: NamedFinding,
  own: ReadonlyMap<Offset, NamedFinding>,
): Steps<NamedEdit[]> {
  const words = wordCountOf(form);
  const forms = entity.forms.map((one) => one.form);
  const edits: NamedEdit[] = [];
  yield* eachInSteps(entity.mentions, ({ head, form: written }) => {
    if (written === form || wordCountOf(written) !== words) return;
    const respelled = respell(analysis.article.text, { ...head, form: written }, form, forms);
    if (!respelled.sure) return;
    const edit = { start: head.start, end: head.end, newText: respelled.newText };
    const isHere = head.start === named.finding.start;
    edits.push({
      edit,
      named: isHere ? named : (own.get(head.start) ?? findingAt(analysis, named, head)),
    });
  });
  return edits;
}

/** The first finding about an entity at each place that has one. */
function* findingsByStart(analysis: Analysis, { id }: Entity): Steps<ReadonlyMap<Offset, NamedFinding>> {
  const byStart = new Map<Offset, NamedFinding>();
  yield* eachInSteps(nameFindings(analysis), (named) => {
    const { entity, start } = named.finding;
    if (entity === id && !byStart.has(start)) byStart.set(start, named);
  });
  return byStart;
}

/** A name for another mention of which nothing is found: it is in the form that was preferred so far. */
function findingAt(analysis: Analysis, named: NamedFinding, { start, end }: Span): NamedFinding {
  const finding = { ...completed(named.finding), start, end };
  return { finding, fingerprint: fingerprint(analysis.article.text, finding.rule, finding) };
}
