import { remember } from '../diagnostics/remember.js';
import { toneLast } from '../quantity/text/toneLast.js';

/** Other spellings in use, and the habit of initials; as keys are before their tones are moved. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'thừa thiên huế': 'huế',
    hcm: 'hồ chí minh',
    tphcm: 'hồ chí minh',
    'bắc cạn': 'bắc kạn',
    'đắc lắc': 'đắk lắk',
    'đăk lăk': 'đắk lắk',
    'đắc nông': 'đắk nông',
    'đăk nông': 'đắk nông',
    kontum: 'kon tum',
  }),
);

/**
 * A unit's name for comparing: without case, kind of hyphen, place of the tone mark ("Hòa", "Hoà") and without the
 * level, should it stand before the name ("TP. Huế", "Tỉnh Bến Tre"). It is no text to print.
 */
export const unitKey = remember((name): string => {
  const plain = name
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/\s*[-‐-―−]\s*/gu, ' ')
    .replace(/[.\s]+/gu, ' ')
    .trim()
    .replace(/^(?:tỉnh|thành phố|tp) (?=\S)/u, '');
  return toneLast(OTHER_NAMES.get(plain) ?? plain);
});
