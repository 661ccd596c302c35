/**
 * Changes the text of a sidecar, wherever it is kept: it is read, changed, read once more and only written when nobody
 * else has written meanwhile. A change that gives back the same text writes nothing.
 */

import { type Layer, readLayer } from '../annotations/records/layer.ts';
import type { LayerChange } from '../annotations/records/layer-change.ts';
import { type Message, say } from '../messages/message.ts';

/** Makes a new layer from the one on disk, or refuses. Must not keep state: it runs on what is on disk just then. */
export type LayerFunction = (layer: Layer) => Layer | LayerChange;

/** Reads and writes one sidecar; one that does not exist is empty. */
export interface SidecarText<Failure> {
  read(): Promise<{ readonly ok: true; readonly text: string } | Failure>;
  write(text: string): Promise<{ readonly ok: true } | Failure>;
}

/** `refused` by the layer itself, or `locked` because others keep writing, which may pass. */
interface Refusal {
  readonly ok: false;
  readonly reason: 'refused' | 'locked';
  readonly message: Message;
}

/** How often a change begins again because the file changed between reading and writing. */
const MOST_ATTEMPTS = 5;

/** @param path what the sidecar is called in messages */
export async function changeLayer<Failure extends { readonly ok: false }>(
  path: string,
  file: SidecarText<Failure>,
  change: LayerFunction,
): Promise<{ readonly ok: true; readonly layer: Layer; readonly written: boolean } | Failure | Refusal> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const read = await file.read();
    if (!read.ok) return read;
    const layer = readLayer(read.text);
    const changed = apply(change, layer);
    if (!changed.ok) return refusal(say('{path}: {why}', { path, why: changed.reason }));
    if (changed.layer.text === layer.text) return { ok: true, layer, written: false };
    const again = await file.read();
    if (!again.ok) return again;
    if (again.text !== read.text) continue;
    const written = await file.write(changed.layer.text);
    return written.ok ? { ok: true, layer: changed.layer, written: true } : written;
  }
  const message = say(
    '{path}: another program keeps changing the annotations; nothing was written, try again',
    { path },
  );
  return { ok: false, reason: 'locked', message };
}

function apply(change: LayerFunction, layer: Layer): LayerChange {
  try {
    const changed = change(layer);
    return 'ok' in changed ? changed : { ok: true, layer: changed };
  } catch (error) {
    return { ok: false, reason: say('the change failed: {error}', { error: String(error) }) };
  }
}

const refusal = (message: Message): Refusal => ({ ok: false, reason: 'refused', message });
