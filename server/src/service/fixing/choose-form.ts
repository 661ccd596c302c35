/** Choosing one spelling of a name for the whole article, whichever of its forms a person prefers. */

import type { Analysis } from '../../analysis/analysis.ts';
import type { Finding } from '../../findings/finding.ts';
import { fingerprint } from '../../findings/fingerprint.ts';
import { completed } from '../../findings/late-finding.ts';
import { say } from '../../messages/message.ts';
import { respell } from '../../names/clusters/respelling.ts';
import type { Entity } from '../../names/entity.ts';
import { wordCountOf } from '../../names/lexicon/name-key.ts';
import type { Offset, Span } from '../../text/offsets.ts';
import { scriptOfWord } from '../../text/scripts.ts';
import { fixRequest, type NamedEdit } from '../annotating/record-request.ts';
import type { NamedFinding } from '../diagnostics.ts';
import type { Action } from './action.ts';

/** How many spellings one menu offers. */
const OFFERED_FORMS = 5;

/**
 * An action for each spelling that the article or the gazetteer knows of a name, in the script of its preferred form:
 * it writes that spelling for every mention. The preferred form comes first.
 */
export function formChoices(analysis: Analysis, named: NamedFinding): Action[] {
  const entity = analysis.entities.find(({ id }) => id === named.finding.entity);
  if (entity === undefined) return [];
  const own = findingsByStart(analysis, entity);
  return choosableForms(entity, named).flatMap((form, at) => {
    const edits = editsToForm(analysis, entity, form, named, own);
    if (edits.length < 2) return [];
    return [
      {
        key: `choose/${at}`,
        title: say('Write “{form}” throughout the article ({count} mentions)', { form, count: edits.length }),
        kind: 'quickfix',
        preferred: false,
        findings: [named, ...edits.map((one) => one.named).filter((one) => one !== named)],
        edits: edits.map(({ edit }) => edit),
        get record() {
          return fixRequest(analysis, edits);
        },
      },
    ];
  });
}

function choosableForms(entity: Entity, { finding }: NamedFinding): readonly string[] {
  const preferred = entity.preference.form;
  const script = scriptOfWord(preferred);
  const used = entity.forms.map(({ form }) => form);
  const forms = new Set([preferred, ...used, ...(finding.alternatives ?? [])]);
  return [...forms].filter((form) => scriptOfWord(form) === script).slice(0, OFFERED_FORMS);
}

/** Edits of the heads that compete with the finding's own: a short form is not made long, nor a long one short. */
function editsToForm(
  analysis: Analysis,
  entity: Entity,
  form: string,
  named: NamedFinding,
  own: ReadonlyMap<Offset, Finding>,
): NamedEdit[] {
  const words = wordCountOf(form);
  const forms = entity.forms.map((one) => one.form);
  return entity.mentions
    .filter((mention) => mention.form !== form && wordCountOf(mention.form) === words)
    .flatMap(({ head, form: written }) => {
      const respelled = respell(analysis.article.text, { ...head, form: written }, form, forms);
      if (!respelled.sure) return [];
      const edit = { start: head.start, end: head.end, newText: respelled.newText };
      const isHere = head.start === named.finding.start;
      return [{ edit, named: isHere ? named : findingAt(analysis, named, head, own.get(head.start)) }];
    });
}

/** The first finding about an entity at each place that has one. */
function findingsByStart({ findings }: Analysis, { id }: Entity): ReadonlyMap<Offset, Finding> {
  const byStart = new Map<Offset, Finding>();
  for (const finding of findings) {
    if (finding.entity === id && !byStart.has(finding.start)) byStart.set(finding.start, finding);
  }
  return byStart;
}

/** The finding at another mention; mentions in the form that was preferred so far have none, and get a name for it. */
function findingAt(
  analysis: Analysis,
  named: NamedFinding,
  { start, end }: Span,
  own: Finding | undefined,
): NamedFinding {
  const finding = own ?? { ...completed(named.finding), start, end };
  return { finding, fingerprint: fingerprint(analysis.article.text, finding.rule, finding) };
}
