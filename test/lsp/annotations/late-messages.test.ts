/**
 * What an article shows and what stands beside it agree in the end, however late the messages of a client and the
 * answers of a slow or failing disk come, and in whatever order they come in.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Layer, readLayer, recordsOf } from '../../../server/src/annotations/records/layer.ts';
import { changeLayer } from '../../../server/src/host/change-layer.ts';
import { Recorder } from '../../../server/src/lsp/annotations/recorder.ts';
import { type SidecarFiles, Sidecars } from '../../../server/src/lsp/annotations/sidecars.ts';
import { WrittenDecisions } from '../../../server/src/lsp/annotations/written-decisions.ts';
import { OpenDocuments } from '../../../server/src/lsp/documents/documents.ts';
import { say } from '../../../server/src/messages/message.ts';
import { type FixRequest, fixRequest } from '../../../server/src/service/annotating/record-request.ts';
import { openFindings } from '../../../server/src/service/diagnostics.ts';
import { analysisOf, describeTwins, finding } from '../../service/newsroom.ts';

const URI = 'file:///desk/story.txt';

/** A disk that answers when it is let, and fails as often as it is told. */
class SlowDisk implements SidecarFiles {
  text = '';
  failures = 0;
  readonly #pause: () => Promise<unknown>;
  #last: Promise<unknown> = Promise.resolve();

  constructor(pause: () => Promise<unknown>) {
    this.#pause = pause;
  }

  pathOf = (uri: string): string => uri;
  find = async () => {
    await this.#pause();
    return this.text === '' ? [] : [{ layer: undefined, stamp: this.text }];
  };
  read = async (): Promise<{ ok: true; layer: Layer }> => {
    await this.#pause();
    return { ok: true, layer: readLayer(this.text) };
  };
  change: SidecarFiles['change'] = (path, change) => {
    const turn = this.#last.then(() =>
      changeLayer<{ ok: false; message: ReturnType<typeof say> }>(path, this.#file, change),
    );
    this.#last = turn;
    return turn;
  };
  bases = async () => [];
  idle = async () => {
    await this.#last;
  };

  readonly #file = {
    read: async () => {
      await this.#pause();
      return { ok: true as const, text: this.text };
    },
    write: async (text: string) => {
      await this.#pause();
      if (this.failures > 0) {
        this.failures--;
        return { ok: false as const, message: say('cannot write') };
      }
      this.text = text;
      return { ok: true as const };
    },
  };
}

/** An article that a client has open, with a fix that it was offered for its first version. */
class Desk {
  readonly disk: SlowDisk;
  readonly documents = new OpenDocuments('utf-16');
  readonly sidecars: Sidecars;
  readonly recorder: Recorder;
  readonly said: string[] = [];
  /** What is to be done after a pause. */
  readonly alarms: (() => void)[] = [];
  readonly work: Promise<unknown>[] = [];
  #version = 1;

  constructor(text: string, pause: () => Promise<unknown>) {
    this.disk = new SlowDisk(pause);
    this.sidecars = new Sidecars(this.disk, {
      openText: (uri) => (uri === URI ? this.documents.get(uri)?.text : undefined),
      openSidecars: () => [],
      edit: async () => ({ ok: true }),
      changed: () => {},
      examined: () => {},
      after: (_, run) => {
        this.alarms.push(run);
        return () => {
          const at = this.alarms.indexOf(run);
          if (at >= 0) this.alarms.splice(at, 1);
        };
      },
      tell: ({ pattern }) => this.said.push(pattern),
    });
    this.recorder = new Recorder({
      documents: this.documents,
      sidecars: this.sidecars,
      decisions: new WrittenDecisions(this.sidecars, this.documents),
      provenance: () => ({
        creator: { type: 'Person', name: 'Amal' },
        generator: { type: 'Software', name: 'Copydesk' },
      }),
      layer: () => undefined,
      findingPlace: async () => undefined,
      read: async () => this.documents.get(URI)?.text,
      complain: ({ pattern }) => this.said.push(pattern),
    });
    this.documents.open(URI, 'plaintext', 1, text);
  }

  show(text: string): void {
    if (this.documents.get(URI)?.text === text) return;
    const edits = this.documents.change(URI, ++this.#version, [{ text }]);
    this.work.push(this.recorder.changed(URI, edits));
  }

  choose(request: FixRequest): void {
    this.work.push(this.recorder.execute({ uri: URI, version: 1, request }));
  }

  look(): void {
    this.work.push(this.sidecars.refresh(URI));
  }

  /** Waits for all that is under way, and for what follows from it. */
  async ends(): Promise<void> {
    for (let begun = 0; begun < this.work.length || this.alarms.length > 0; ) {
      begun = this.work.length;
      for (const alarm of this.alarms.splice(0)) {
        alarm();
        this.look();
      }
      await Promise.all(this.work);
    }
    await this.sidecars.settled(URI);
  }

  get originals(): unknown[] {
    return recordsOf(readLayer(this.disk.text)).map((record) => record['copydesk:original']);
  }
}

function fixOf(marked: string, newText: string): { text: string; fixed: string; fix: FixRequest } {
  const analysis = analysisOf(marked, (spans) => ({ findings: spans.map((span) => finding(span, newText)) }));
  const { text } = analysis.article;
  const [named] = openFindings(analysis, new Set());
  const [edit] = named!.finding.fixes[0]!.edits;
  const fixed = text.slice(0, edit!.start) + newText + text.slice(edit!.end);
  return { text, fixed, fix: fixRequest(analysis, [{ edit: edit!, named: named! }]) };
}

/** What happens after the choice was sent: undo, redo, letters elsewhere, a look at the disk, a write that fails. */
const EVENTS = ['undo', 'redo', 'type', 'look', 'fail'] as const;

describeTwins('a fix in a newsroom with a slow disk', (twin) => {
  const { text, fixed, fix } = fixOf(twin('أعلن ⟦شويجو⟧ ذلك، ثم عاد.\nوقال شويغو كذا.'), 'شويغو');

  test('is written down exactly when the article shows it', async () => {
    const scripts = fc.array(fc.constantFrom(...EVENTS), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), scripts, fc.boolean(), async (scheduler, script, isEarly) => {
        const desk = new Desk(text, () => scheduler.schedule(Promise.resolve()));
        let shown = text;
        let tail = '';
        const show = (next: string): void => {
          shown = next;
          desk.show(next + tail);
        };
        const choose = (): void => desk.choose(fix);
        const apply = (): void => show(fixed);
        const begin = isEarly ? [choose, apply] : [apply, choose];
        const then = script.map((event) => () => {
          if (event === 'undo') show(text);
          else if (event === 'redo') show(fixed);
          else if (event === 'look') desk.look();
          else if (event === 'fail') desk.disk.failures++;
          else {
            tail += ' ثم';
            show(shown);
          }
        });
        // Messages come in this order; the disk answers the one before and the one after in any.
        const messages = scheduler.scheduleSequence([...begin, ...then].map((run) => async () => run()));
        await scheduler.waitFor(messages.task);
        await scheduler.waitFor(desk.ends());
        expect(desk.originals).toEqual(shown === fixed ? ['شويجو'] : []);
      }),
      { numRuns: 150 },
    );
  });

  test('is written down when the article was mended, saved and closed before the choice came', async () => {
    const desk = new Desk(text, async () => {});
    desk.documents.close(URI);
    const closed = new Recorder({
      documents: desk.documents,
      sidecars: desk.sidecars,
      decisions: new WrittenDecisions(desk.sidecars, desk.documents),
      provenance: () => ({
        creator: { type: 'Person', name: 'Amal' },
        generator: { type: 'Software', name: 'Copydesk' },
      }),
      layer: () => undefined,
      findingPlace: async () => undefined,
      read: async () => fixed,
      complain: ({ pattern }) => desk.said.push(pattern),
    });
    await closed.execute({ uri: URI, version: 1, request: fix });
    expect(desk.originals).toEqual(['شويجو']);
    expect(desk.said).toEqual([]);
  });
});

describe('a disk that cannot be written', () => {
  const { text, fixed, fix } = fixOf('أعلن ⟦شويجو⟧ ذلك.', 'شويغو');

  test('has the decision once it can be, and the person hears both', async () => {
    const desk = new Desk(text, async () => {});
    desk.disk.failures = 2;
    desk.show(fixed);
    desk.choose(fix);
    await Promise.all(desk.work);
    expect(desk.originals).toEqual([]);
    expect(desk.said).toEqual(['The text was mended, but what stood there is not written down: {why}']);
    await desk.ends();
    expect(desk.originals).toEqual(['شويجو']);
    expect(desk.said.slice(1)).toEqual(['What could not be written beside {file} is written now.']);
  });

  test('is tried a last time when the session ends, and what stays unwritten is said', async () => {
    const desk = new Desk(text, async () => {});
    desk.disk.failures = Number.POSITIVE_INFINITY;
    desk.show(fixed);
    desk.choose(fix);
    await Promise.all(desk.work);
    await desk.sidecars.idle();
    expect(desk.alarms).toEqual([]);
    expect(desk.said.slice(1)).toEqual(['What was decided about {file} could not be written beside it.']);
  });

  test('keeps the order: what was decided later is written later', async () => {
    const desk = new Desk(text, async () => {});
    desk.disk.failures = 1;
    desk.show(fixed);
    desk.choose(fix);
    await Promise.all(desk.work);
    desk.show(text);
    await Promise.all(desk.work);
    expect(desk.originals).toEqual([]);
    expect(desk.alarms).toEqual([]);
  });
});
