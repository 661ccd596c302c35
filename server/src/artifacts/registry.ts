/**
 * All rules over one article, in the order in which they must be mended: encoding, invisible characters, templates
 * and markup, lines of residue, duplication, punctuation and spacing, translation. A rule of quotation marks that
 * ran before the encoding is mended would destroy what the repair needs.
 */

import { buttonRow } from './chrome/button-row.ts';
import { counter } from './chrome/counter.ts';
import { gluedUiText } from './chrome/glued-ui-text.ts';
import { INTERFACE_RULES } from './chrome/interface-labels.ts';
import { newsletter, shareFollow } from './chrome/interface-text.ts';
import {
  breadcrumb,
  captionLine,
  contactLine,
  headlineTicker,
  imageAltFilename,
  markupResidue,
  parenthesisedTitle,
  widgetResidue,
} from './chrome/line-shapes.ts';
import { articleId, hashtagBlock, photoCredit, tagsList, urlLeftover } from './chrome/metadata-lines.ts';
import { relatedBlock, relatedLink } from './chrome/related.ts';
import { timestampLine } from './chrome/timestamp-line.ts';
import { trackingUrl } from './chrome/tracking-url.ts';
import { menuRun, unlistedLabel } from './chrome/unlisted.ts';
import { duplicatePhrase, leadRepeat } from './duplication/duplicate-phrase.ts';
import { duplicateWord } from './duplication/duplicate-word.ts';
import { nearDuplicate } from './duplication/near-duplicate.ts';
import { duplicateParagraph, headlineRepeat } from './duplication/repeated-lines.ts';
import { stutteredPhrase } from './duplication/stuttered-phrase.ts';
import {
  chineseMojibake,
  koi8Mojibake,
  legacyMojibake,
  turkishMojibake,
} from './encoding/legacy-mojibake.ts';
import {
  arabicLettersInPersian,
  homoglyph,
  persianLettersInArabic,
  zwnjLost,
} from './encoding/mixed-scripts.ts';
import { MOJIBAKE_RULES } from './encoding/mojibake.ts';
import { numberInOverride, numberReversed, numberSplit } from './encoding/number-reversed.ts';
import { pdfLamAlefSwap, pdfVisualOrder } from './encoding/pdf-order.ts';
import { presentationForm } from './encoding/presentation-form.ts';
import { questionMarkLoss, replacementChar } from './encoding/replacement-char.ts';
import { bidiControl } from './invisible/bidi-control.ts';
import {
  bomInside,
  controlCharacter,
  privateUse,
  softHyphen,
  tatweelDecorative,
  zeroWidth,
} from './invisible/invisible-characters.ts';
import { alefMaksuraYeh, hamza, tehHeh } from './orthography/arabic-habits.ts';
import { lostApostrophe } from './orthography/lost-apostrophe.ts';
import { projectPhrase } from './project-phrases.ts';
import { asciiPunctInArabic, gluedWords, quoteDirection } from './punctuation/arabic-marks.ts';
import {
  brokenLine,
  brokenWord,
  gluedFunctionWord,
  gluedLatin,
  gluedScripts,
} from './punctuation/broken-words.ts';
import { doubleSpace } from './punctuation/double-space.ts';
import { hyphenGlued } from './punctuation/hyphen-glued.ts';
import { missingSpace, missingSpaceNumber } from './punctuation/missing-space.ts';
import { mixedDigits, mixedDigitsInParagraph } from './punctuation/mixed-digits.ts';
import { quoteInsideWord } from './punctuation/quote-inside-word.ts';
import { quoteUnbalanced } from './punctuation/quote-unbalanced.ts';
import { quotesMixed } from './punctuation/quotes-mixed.ts';
import { spaceBeforePunct } from './punctuation/space-before-punct.ts';
import {
  detachedProclitic,
  hyphenSpacing,
  parenInnerSpace,
  repeatedPunct,
} from './punctuation/spacing-notes.ts';
import type { ArtifactRule } from './rule.ts';
import { bylineLine, dateline, republishNotice, sourceCredit } from './source/attribution-lines.ts';
import { backlink } from './source/backlink.ts';
import { sourceStub } from './source/source-stub.ts';
import { agencySignoff, feedFooter, readFullElsewhere } from './source/syndication.ts';
import { truncatedArticle } from './source/truncated-article.ts';
import { adLabel, adLabelShort } from './template/ad-label.ts';
import { adPlaceholder } from './template/ad-placeholder.ts';
import { analyticsId } from './template/analytics-id.ts';
import { autoblogTag } from './template/autoblog-tag.ts';
import { cfEmailPlaceholder } from './template/cf-email-placeholder.ts';
import { escapeResidue } from './template/escape-residue.ts';
import { htmlEntityResidue } from './template/html-entity-residue.ts';
import { htmlTagResidue } from './template/html-tag-residue.ts';
import { inlineMarkup } from './template/inline-markup.ts';
import { scriptStyleResidue } from './template/script-style-residue.ts';
import { templateVariable } from './template/template-variable.ts';
import { uiIconText } from './template/ui-icon-text.ts';
import { wpShortcode } from './template/wp-shortcode.ts';
import { aiCitationToken, aiResidue } from './translation/ai-residue.ts';
import { dateInconsistency, languageSwitch, spintax } from './translation/content-marks.ts';
import { genderMismatch } from './translation/gender-mismatch.ts';
import { spinnerArtifact } from './translation/spinner-artifact.ts';

export const ARTIFACT_RULES: readonly ArtifactRule[] = [
  ...MOJIBAKE_RULES,
  legacyMojibake,
  koi8Mojibake,
  turkishMojibake,
  chineseMojibake,
  replacementChar,
  questionMarkLoss,
  presentationForm,
  pdfVisualOrder,
  pdfLamAlefSwap,
  numberSplit,
  numberReversed,
  numberInOverride,
  bidiControl,
  softHyphen,
  bomInside,
  controlCharacter,
  privateUse,
  zeroWidth,
  tatweelDecorative,
  persianLettersInArabic,
  arabicLettersInPersian,
  homoglyph,
  zwnjLost,
  adPlaceholder,
  autoblogTag,
  wpShortcode,
  templateVariable,
  htmlEntityResidue,
  htmlTagResidue,
  escapeResidue,
  cfEmailPlaceholder,
  analyticsId,
  scriptStyleResidue,
  adLabel,
  adLabelShort,
  sourceStub,
  feedFooter,
  backlink,
  readFullElsewhere,
  agencySignoff,
  truncatedArticle,
  relatedLink,
  relatedBlock,
  shareFollow,
  buttonRow,
  newsletter,
  projectPhrase,
  ...INTERFACE_RULES,
  counter,
  breadcrumb,
  headlineTicker,
  widgetResidue,
  contactLine,
  imageAltFilename,
  markupResidue,
  inlineMarkup,
  uiIconText,
  captionLine,
  parenthesisedTitle,
  menuRun,
  unlistedLabel,
  gluedUiText,
  sourceCredit,
  bylineLine,
  dateline,
  republishNotice,
  photoCredit,
  tagsList,
  articleId,
  hashtagBlock,
  urlLeftover,
  timestampLine,
  trackingUrl,
  headlineRepeat,
  duplicateParagraph,
  nearDuplicate,
  leadRepeat,
  duplicatePhrase,
  duplicateWord,
  stutteredPhrase,
  spaceBeforePunct,
  missingSpace,
  missingSpaceNumber,
  asciiPunctInArabic,
  gluedWords,
  gluedFunctionWord,
  gluedScripts,
  gluedLatin,
  brokenWord,
  brokenLine,
  quoteDirection,
  quotesMixed,
  quoteUnbalanced,
  quoteInsideWord,
  doubleSpace,
  repeatedPunct,
  parenInnerSpace,
  detachedProclitic,
  hyphenSpacing,
  mixedDigits,
  mixedDigitsInParagraph,
  hyphenGlued,
  hamza,
  alefMaksuraYeh,
  tehHeh,
  lostApostrophe,
  genderMismatch,
  spintax,
  spinnerArtifact,
  dateInconsistency,
  languageSwitch,
  aiResidue,
  aiCitationToken,
];
