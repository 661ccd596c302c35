/** What a process that keeps long articles for hours asks of its engine. */
import { setFlagsFromString } from 'node:v8';

/**
 * Lets all that is made at a keystroke begin as young. While an article is opened nearly all that is made stays, and V8
 * learns from that to make the same kinds of things old from the start: then what a keystroke makes and the next one
 * throws away is only found by going through the whole memory, every few hundred keys, for most of a second. Opening
 * costs the same without it.
 */
export function keepNewThingsYoung(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
}
