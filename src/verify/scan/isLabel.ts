import type { Passage } from '../../readers/readDocument.js';
import { ANY_APPENDIX } from '../../report/numberAppendices.js';
import { endsBeforeHundred, endsBeforeLine, endsInCounted, endsInIndex } from '../../report/vietnamese/sourceWords.js';
import type { Spot } from './spot.js';

/** "1.", "2.1.", "(1)", "1/", "- 1)": numbers of headings and of items. */
const LABEL =
  /^[\s\-–+•*·]*\(?\d{1,2}(?:\.\d{1,2})*\s?(?:[.)/]\)?|\s-)\s+(?=[\p{L}"“(])|^\s*\d{1,2}(?:\.\d{1,2})+\s+(?=\p{Lu})/u;

/** "Phụ lục 2", alone or, as on a web page, on one line with its title. */
const APPENDIX_HEAD = new RegExp(String.raw`^\s*${ANY_APPENDIX.source}(?![\p{L}\d])`, 'iu');

/** "Trang 2/5", "- 3 -", "2": all there is in a header or footer. */
const PAGE = /^[\s\-–]*(?:trang\s*)?\d+(?:\s*(?:\/|trên)\s*\d+)?[\s\-–]*$/iu;

/** Numbers of headings, pages and lines, which no words round them can make figures of. */
export function isLabel({ text, place }: Passage, spot: Spot): boolean {
  const label = LABEL.exec(text) ?? APPENDIX_HEAD.exec(text);
  if (label !== null && spot.end <= label[0].length) return true;
  if (isOfSources(spot)) return true;
  return (place.region === 'header' || place.region === 'footer') && PAGE.test(text);
}

/** Lines and keys of the data, rows of registers, and the hundred of a formula, in the appendix on the sources of figures. */
function isOfSources({ before, found }: Spot): boolean {
  if (endsBeforeLine(before) || endsInIndex(before) || endsInCounted(before)) return true;
  return /^100 ?%?$/.test(found) && endsBeforeHundred(before);
}
