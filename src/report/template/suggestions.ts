import { LIMITS } from '../../diagnostics/limits.js';
import { nearestWord } from '../../diagnostics/nearestWord.js';

/** The known word that was most likely meant; see `nearestWord`. */
export type Suggest = (word: string, known: readonly string[]) => string | null;

/** As many as findings are shown: of ten thousand unknown names, nobody reads what each might have meant. */
export function createSuggestions(): Suggest {
  let asked = 0;
  return (word, known) => {
    asked += 1;
    return asked > LIMITS.findings.shown ? null : nearestWord(word, known);
  };
}
