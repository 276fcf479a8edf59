import path from 'node:path';
import { expect, test } from 'vitest';
import type { Look, WantedOutputs } from '../../src/cli/plan/plan.js';
import { planOutputs } from '../../src/cli/plan/planOutputs.js';
import type { FileKind } from '../../src/cli/world.js';

const DISK: Readonly<Record<string, FileKind>> = {
  '.': 'directory',
  out: 'directory',
  '/dev': 'directory',
  'a.yaml': 'file',
  'link.md': 'file',
  '/dev/null': 'other',
};
const look: Look = {
  kind: (name) => DISK[path.normalize(name).replace(/(.)\/$/, '$1')] ?? null,
  canBeNamed: () => true,
  identity: (name) => path.resolve('/home', name === 'link.md' ? 'a.yaml' : name),
};

/** "a.yaml → x.docx, x.md; mkdir out", or the code of the problem. */
function planned(words: string): string {
  const [inputs = '', output, formats = ''] = words.split(' | ');
  const plan = planOutputs(
    {
      inputs: inputs.split(' '),
      templates: ['mau.md'],
      formats: formats.split(',').filter(Boolean) as unknown as WantedOutputs['formats'],
      output: output === undefined || output === '' ? null : output,
    },
    look,
  );
  if ('code' in plan) return plan.code;
  const jobs = plan.jobs.map(
    (job) => `${job.input} → ${job.outputs.map((one) => `${one.format}:${one.path}`).join(' ')}`,
  );
  return [...jobs, ...(plan.makeFolder === null ? [] : [`mkdir ${plan.makeFolder}`])].join('; ');
}

test.each([
  // inputs | -o | -f
  ['a.yaml', 'a.yaml → docx:a.docx'],
  ['dir/a.b.yaml', 'dir/a.b.yaml → docx:a.b.docx'],
  ['noending', 'noending → docx:noending.docx'],
  ['a.yaml b.yml |  | md,txt', 'a.yaml → md:a.md txt:a.txt; b.yml → md:b.md txt:b.txt'],
  ['a.yaml | x.html', 'a.yaml → html:x.html'],
  ['a.yaml | X.DOCX', 'a.yaml → docx:X.DOCX'],
  ['a.yaml | x.htm | html', 'a.yaml → html:x.htm'],
  ['a.yaml | x.htm', 'endingUnknown'],
  ['a.yaml | x.html | md', 'endingDisagrees'],
  ['a.yaml | out', 'a.yaml → docx:out/a.docx'],
  ['a.yaml b.yaml | out/ | json', 'a.yaml → json:out/a.json; b.yaml → json:out/b.json'],
  ['a.yaml | new/', 'a.yaml → docx:new/a.docx; mkdir new/'],
  ['a.yaml | new/deep/ | md', 'a.yaml → md:new/deep/a.md; mkdir new/deep/'],
  ['a.yaml | new/x.md', 'outputMissingDirectory'],
  ['a.yaml | a.yaml/', 'outputIsFile'],
  ['a.yaml b.yaml | x.md', 'outputNotDirectory'],
  ['a.yaml | x.md | md,txt', 'outputNotDirectory'],
  ['a.yaml | -', 'a.yaml → docx:-'],
  ['a.yaml | - | md', 'a.yaml → md:-'],
  ['a.yaml b.yaml | -', 'stdoutTakesOne'],
  ['a.yaml | - | md,txt', 'stdoutTakesOne'],
  ['- |  | txt', '- → txt:-'],
  ['- a.yaml', '- → docx:-; a.yaml → docx:a.docx'],
  ['- | out', '- → docx:out/stdin.docx'],
  ['- | x.md', '- → md:x.md'],
  ['- |  | md,txt', 'stdoutTakesOne'],
  ['- -', 'stdinTwice'],
  ['a.yaml a.yaml', 'sameOutput'],
  ['a.yaml dir/a.yaml | out', 'sameOutput'],
  ['a.yaml a.yml |  | md', 'sameOutput'],
  ['a.yaml | a.yaml | json', 'outputIsInput'],
  ['a.yaml | ./out/../a.yaml | json', 'outputIsInput'],
  ['a.yaml | link.md', 'outputIsInput'],
  ['mau.yaml |  | md', 'outputIsInput'],
  ['a.yaml | /dev/null', 'a.yaml → docx:/dev/null'],
])('%s ⇒ %s', (words, expected) => {
  expect(planned(words)).toBe(expected);
});
