import type { Wording } from '../named.js';

/** "BHXH tự nguyện", "BHYT hộ gia đình"; not "Người dừng đóng BHXH", and not what is paid, "BHXH một lần". */
const SCHEME =
  /^(?:BHXH|BHYT|BHTN|bảo hiểm (?:xã hội|y tế|thất nghiệp))(?![A-Za-zÀ-ỹ])(?!.*(?<![A-Za-zÀ-ỹ])(?:một lần|h[àằ]ng tháng|hưu|trợ cấp)(?![A-Za-zÀ-ỹ]))/iu;

/** Whether persons are called by a scheme alone, so that a table has to say "Người tham gia" in front. */
export function isSchemeAlone(label: Wording | string, unit: Wording | string | null): boolean {
  return wordsOf(unit) === 'người' && SCHEME.test(wordsOf(label));
}

function wordsOf(words: Wording | string | null): string {
  return typeof words === 'object' ? (words?.text ?? '') : words;
}
