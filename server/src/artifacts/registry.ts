/**
 * All rules over one article, in the order in which they must be mended: encoding, invisible characters, templates
 * and markup, lines of residue, duplication, punctuation and spacing, translation. A rule of quotation marks that
 * ran before the encoding is mended would destroy what the repair needs.
 */
import { stutteredPhrase } from './duplication/stuttered-phrase.ts';
import { hyphenGlued } from './punctuation/hyphen-glued.ts';
import { spaceBeforePunct } from './punctuation/space-before-punct.ts';
import type { ArtifactRule } from './rule.ts';
import { sourceStub } from './source/source-stub.ts';
import { adPlaceholder } from './template/ad-placeholder.ts';
import { genderMismatch } from './translation/gender-mismatch.ts';

export const ARTIFACT_RULES: readonly ArtifactRule[] = [
  adPlaceholder,
  sourceStub,
  stutteredPhrase,
  spaceBeforePunct,
  hyphenGlued,
  genderMismatch,
];
