import type { Named, Wording } from '../../indicators/named.js';
import type { UnitYear } from '../../model/schema/unitYear.js';

/** A name as running text has it behind the first use: "Bảo hiểm xã hội Việt Nam" → "BHXH Việt Nam". */
export function shortName(name: Wording, abbreviations: Named<UnitYear>['abbreviations'] = []): Wording {
  const text = abbreviations.reduce((words, { short, full }) => {
    const at = words.toLocaleLowerCase('vi').indexOf(full.text.toLocaleLowerCase('vi'));
    const end = at + full.text.length;
    const isWhole = at !== -1 && !/[A-Za-zÀ-ỹ]$/u.test(words.slice(0, at)) && !/^[A-Za-zÀ-ỹ]/u.test(words.slice(end));
    return isWhole ? words.slice(0, at) + short.text + words.slice(end) : words;
  }, name.text);
  return { ...name, text };
}
