/** The annotations of a session: where they are, what is decided about findings, what a person annotates. */

import { type Connection, MessageType } from 'vscode-languageserver';
import type { Analysis } from '../../analysis/analysis.ts';
import { distinctNames } from '../../annotations/decisions/known-names.ts';
import type { Provenance } from '../../annotations/records/create-record.ts';
import type { Message } from '../../messages/message.ts';
import type { Gazetteer } from '../../names/gazetteer/gazetteer.ts';
import type { Annotating } from '../../service/annotating/annotating.ts';
import { nameFindings } from '../../service/diagnostics.ts';
import { entityCandidates } from '../../service/naming/entity-candidates.ts';
import type { Offset, Span } from '../../text/offsets.ts';
import type { ClientProfile } from '../connection/capabilities.ts';
import { chooseOne, showText } from '../connection/show-text.ts';
import type { OpenDocuments } from '../documents/documents.ts';
import type { Settings } from '../documents/settings.ts';
import type { ServerEnvironment } from '../environment.ts';
import { textOnDisk } from '../workspace/disk-text.ts';
import { Annotator } from './annotator.ts';
import { LiveArticles } from './live-articles.ts';
import { Recorder } from './recorder.ts';
import type { Sidecars } from './sidecars.ts';
import { WrittenDecisions } from './written-decisions.ts';

/** What the annotations need from the session. */
export interface AnnotationsSession {
  readonly connection: Connection;
  readonly client: ClientProfile;
  readonly environment: ServerEnvironment;
  readonly documents: OpenDocuments;
  readonly sidecars: Sidecars;
  readonly settingsOf: (uri: string) => Settings;
  /** The names that are known for an article just then. */
  readonly gazetteer: (uri: string) => Gazetteer;
  /** Ends when the names are loaded. */
  readonly ready: () => Promise<void>;
  /** The analysis of an article as it stands, once it ends. */
  readonly analysed: (uri: string) => Promise<Analysis | undefined>;
  /** Told when lost annotations of an article were found. */
  readonly found: (uri: string) => void;
  readonly show: (type: MessageType, message: Message) => void;
}

export class SessionAnnotations {
  readonly live: LiveArticles;
  readonly recorder: Recorder;
  readonly annotator: Annotator;
  readonly decisions: WrittenDecisions;
  readonly #session: AnnotationsSession;

  constructor(session: AnnotationsSession) {
    this.#session = session;
    const { connection, client, environment, documents, sidecars, settingsOf, show } = session;
    this.decisions = new WrittenDecisions(sidecars, documents);
    this.live = new LiveArticles({
      sidecars,
      knowledge: async (uri) => {
        await session.ready();
        return { areDistinct: distinctNames(session.gazetteer(uri)) };
      },
      found: session.found,
      moved: (uri, layer, changes) => this.decisions.moved(uri, layer, changes),
      complain: (message) => show(MessageType.Warning, message),
    });
    const shared = {
      documents,
      sidecars,
      decisions: this.decisions,
      provenance: (uri: string): Provenance => ({
        creator: { type: 'Person', name: settingsOf(uri).creator ?? environment.userName() },
        generator: { type: 'Software', name: `Copydesk ${environment.version}` },
      }),
      layer: (uri: string) => settingsOf(uri).layer,
      complain: (message: Message) => show(MessageType.Error, message),
    };
    this.recorder = new Recorder({
      ...shared,
      read: (uri) => textOnDisk(environment.projects, uri),
      findingPlace: (uri, fingerprint, near) => this.#findingPlace(uri, fingerprint, near),
    });
    this.annotator = new Annotator({
      ...shared,
      live: this.live,
      choose: (question, titles) =>
        chooseOne(connection, client.wording(question), titles.map(client.wording)),
      show: (article, sidecar, id, purpose) => {
        const text = sidecars.sidecarText(article, sidecar);
        return showText({ connection, client }, { sidecar, text }, id, purpose);
      },
    });
  }

  /** How an article is annotated; undefined where annotations cannot be kept. */
  annotating(uri: string): Annotating | undefined {
    const { sidecars, settingsOf, gazetteer } = this.#session;
    if (!sidecars.canKeep(uri)) return undefined;
    const { layer, particles } = settingsOf(uri);
    return {
      layer,
      particles,
      layers: sidecars.annotations(uri).layers,
      candidates: (form) => entityCandidates(gazetteer(uri), form),
      relationStart: this.annotator.relationStart(uri),
    };
  }

  /** Where a finding is now, the nearest to where it was; undefined when it is gone. */
  async #findingPlace(uri: string, fingerprint: string, near: Offset): Promise<Span | undefined> {
    const analysis = await this.#session.analysed(uri);
    if (analysis === undefined) return undefined;
    const places = nameFindings(analysis).filter((named) => named.fingerprint === fingerprint);
    const distance = (span: Span): number => Math.abs(span.start - near);
    return places.map(({ finding }) => finding).sort((a, b) => distance(a) - distance(b))[0];
  }

  /** Forgets an article that was closed. */
  closed(uri: string): void {
    this.live.closed(uri);
    this.annotator.closed(uri);
    this.recorder.closed(uri);
  }
}
