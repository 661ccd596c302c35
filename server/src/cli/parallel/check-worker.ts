/** A thread of `copydesk check`: loads the models once, then checks what it is given, one article after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { Engine } from '../engine.ts';
import { checkFormat } from '../formats/check-format.ts';
import { selectFindings } from '../rule-selection.ts';
import type { CheckAnswer, CheckedJob, CheckRequest, CheckSettings } from './check-message.ts';
import { checkPortion } from './check-portion.ts';

/** Serves the thread that has started this one, until it ends this one. */
export function serveChecks(): void {
  const port = parentPort;
  if (port === null) throw new Error('this is no thread of “copydesk check”');
  const { rules, format: options } = workerData as CheckSettings;
  const format = checkFormat(options);
  const engine = Engine.load(selectFindings(rules));
  const answer = (message: CheckAnswer): void => port.postMessage(message);
  let turn: Promise<void> = Promise.resolve();
  port.on('message', ({ portions }: CheckRequest) => {
    turn = turn.then(async () => {
      try {
        const checked: (readonly CheckedJob[])[] = [];
        for (const portion of portions) checked.push(await checkPortion(await engine, format, portion));
        answer({ kind: 'checked', checked });
      } catch (error) {
        const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
        answer({ kind: 'failed', message });
      }
    });
  });
}
