/** `copydesk evaluate …`: measures parts of the engine on labelled material. One file for each part. */

import type { Command } from 'commander';
import { say } from '../../messages/message.ts';
import { wording } from '../reader.ts';
import { addEvaluateArtifacts } from './evaluate-artifacts.ts';
import { addEvaluateNames } from './evaluate-names.ts';
import { addEvaluateNer } from './evaluate-ner.ts';

export function addEvaluate(program: Command): void {
  const evaluate = program
    .command('evaluate')
    .summary(wording(say('measure the engine on your own labelled articles')))
    .description(wording(say('Measures a part of the engine on labelled material and prints a table.')));
  addEvaluateArtifacts(evaluate);
  addEvaluateNer(evaluate);
  addEvaluateNames(evaluate);
}
