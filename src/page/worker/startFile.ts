import { init } from '../../jobs/init.js';
import { initProblem } from '../../jobs/told/initProblem.js';
import type { FirstFile, Wished } from '../protocol.js';
import { problemSentence } from './problemSentence.js';

/** The data file that `init` begins a report with. */
export function startFile({ unit, period, profile, language }: Wished): FirstFile {
  const nothing = { issuer: null, symbol: null, signer: null, title: null, recipients: [] };
  const begun = init({ unit, period, profile, level: null, stem: null, registers: false, ...nothing });
  if ('type' in begun) return { fault: problemSentence(initProblem(begun), language) };
  const [first] = begun.files;
  if (first === undefined || typeof first.content !== 'string') throw new Error('no data file was begun');
  return { file: { name: first.name, text: first.content } };
}
