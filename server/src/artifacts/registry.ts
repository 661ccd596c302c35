/** All rules over one article, in the order in which they must run. */
import { adPlaceholder } from './ad-placeholder.ts';
import type { ArtifactRule } from './rule.ts';

export const ARTIFACT_RULES: readonly ArtifactRule[] = [adPlaceholder];
