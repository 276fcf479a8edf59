import type { Finding } from '../diagnostics/finding.js';
import { LIMITS } from '../diagnostics/limits.js';
import { wrongLetters } from './wrongLetters.js';

/** What is wrong with the letters of a text that is not data, line by line. */
export function lettersIn(text: string): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (findings.length >= LIMITS.findings.json) break;
    const wrong = wrongLetters(line);
    const eth = line.search(/[\u00d0\u00f0]/);
    if (wrong !== null)
      findings.push({ code: 'letters-wrong', path: [], range: wordIn(line, wrong.word, index), args: wrong });
    else if (eth !== -1)
      findings.push({ code: 'letter-eth', path: [], range: [index + eth, index + eth + 1], args: {} });
  }
  return findings;
}

function wordIn(line: string, word: string, start: number): readonly [number, number] {
  const at = Math.max(0, line.indexOf(word));
  return [start + at, start + at + word.length];
}
