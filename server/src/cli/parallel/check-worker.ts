/** A thread of `copydesk check`: loads the models once, then checks what it is given, one article after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { Engine } from '../engine.ts';
import { checkFormat } from '../formats/check-format.ts';
import { selectFindings } from '../rule-selection.ts';
import { checkJob } from './check-job.ts';
import type { CheckAnswer, CheckRequest, CheckSettings } from './check-message.ts';

/** Serves the thread that has started this one, until it ends this one. */
export function serveChecks(): void {
  const port = parentPort;
  if (port === null) throw new Error('this is no thread of “copydesk check”');
  const { rules, format: options } = workerData as CheckSettings;
  const format = checkFormat(options);
  const engine = Engine.load(selectFindings(rules));
  const answer = (message: CheckAnswer): void => port.postMessage(message);
  let turn: Promise<void> = Promise.resolve();
  port.on('message', ({ number, job }: CheckRequest) => {
    turn = turn.then(async () => {
      try {
        answer({ kind: 'checked', number, ...(await checkJob(await engine, format, job)) });
      } catch (error) {
        const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
        answer({ kind: 'failed', message });
      }
    });
  });
}
