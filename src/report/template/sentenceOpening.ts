import type { NamedQuantity, Wording } from '../../indicators/named.js';
import { isSchemeAlone } from '../../indicators/targets/isSchemeAlone.js';
import { lowerCommon } from '../vietnamese/lowerCommon.js';

/** What a sentence on one figure is about. */
interface About {
  readonly label: Wording | string;
  readonly unit: Wording | string | null;
  readonly estimate?: boolean | undefined;
  readonly value: NamedQuantity;
}

/**
 * How a sentence on one figure begins: "số người tham gia BHXH tự nguyện", "tỷ lệ bao phủ BHTN". `link`: it "is" so many; an
 * estimate has its own word ("ước 900 người"); other names ("phát triển mới BHXH tự nguyện") take a colon.
 */
export function sentenceOpening({ label, unit, estimate, value }: About) {
  const words = typeof label === 'string' ? label : label.text;
  const opening = openingOf(words, isSchemeAlone(label, unit));
  const isAmount = /^(?:tổng số|số|t[ỷỉ] lệ)(?![A-Za-zÀ-ỹ])/u.test(opening);
  const isRough = estimate === true || /^ước/iu.test(value.text);
  return {
    opening: typeof label === 'string' ? opening : { ...label, text: opening },
    link: isAmount ? (isRough ? 'none' : 'is') : 'colon',
  };
}

function openingOf(label: string, schemeAlone: boolean): string {
  return schemeAlone ? `số người tham gia ${label}` : lowerCommon(label).replace(/^người(?![A-Za-zÀ-ỹ])/u, 'số người');
}
