/**
 * The sample articles that ship, the one to look at first before the others: it has a name in two spellings. In a
 * browser the extension lies on a web server, which does not say what a folder holds.
 */
export const SAMPLES = [
  'ar-name-variants.txt',
  'ar-autoblog-frame.txt',
  'ar-clean-wire.txt',
  'ar-encoding-and-marks.txt',
  'ar-related-links.txt',
  'en-variants-and-chrome.txt',
  'fr-feed-footer.txt',
  'ru-names-and-ads.txt',
] as const;
