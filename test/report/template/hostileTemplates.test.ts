import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadUnitYear } from '../../../src/jobs/steps/loadUnitYear.js';
import { findingSentence } from '../../../src/messages/findings/findingSentence.js';
import { LANGUAGES } from '../../../src/messages/language.js';
import { messagesIn } from '../../../src/messages/messages.js';
import { compose } from '../../../src/report/compose.js';
import { profileOf } from '../../../src/report/profile/profileOf.js';
import { checkTemplates } from '../../../src/report/template/checkTemplates.js';
import { createRenderer } from '../../../src/report/template/renderer.js';
import { type TemplateSource, templateSource } from '../../../src/report/template/templateSource.js';
import { tooLong } from '../../../src/report/tooLong.js';
import { FORMATS, WRITERS } from '../../../src/writers/index.js';
import { type HostileTemplates, hostileTemplates } from '../../support/arbitraryTemplate.js';
import { fixtureBytes } from '../../support/fixtures.js';
import { runs } from '../../support/runs.js';

const DATA = ['minimal', 'every-key'].map((name) => {
  const { unit: model, summary } = loadUnitYear({ name: `${name}.yaml`, data: fixtureBytes(name) });
  if (model === null || summary === null) throw new Error(`${name} has errors`);
  return { model, summary, profile: profileOf(model, model.report.profile), draft: false };
});

function setOf({ report = '', ...partials }: HostileTemplates) {
  const source = (name: string, text: string): TemplateSource =>
    templateSource(name, `${name}.md.hbs`, text.normalize('NFC'));
  const others = Object.entries(partials).map(([name, text]) => [name, source(name, text)] as const);
  return {
    main: source('report', report),
    subject: source('subject', '{{report.subject}}'),
    partials: new Map(others),
  };
}

/** English of Handlebars' own, and what JavaScript prints of what is no text. */
const FOREIGN = /Parse error|Expecting|doesn't match|Lexical|\[object|undefined|NaN|function/;

test('templates that are accepted are built, in every format; of the others, each finding has its place and its words', async () => {
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(
      hostileTemplates,
      fc.constantFrom(...DATA),
      fc.constantFrom(...FORMATS),
      async (made, data, format) => {
        const { templates, findings } = checkTemplates(setOf(made));
        expect(templates === null).toBe(findings.length > 0);
        for (const { source, finding } of findings) {
          for (const language of LANGUAGES) expect(findingSentence(finding, messagesIn(language))).not.toMatch(FOREIGN);
          const [start = 0, end = 0] = finding.range ?? [];
          expect([start >= 0, start <= end, end <= source.text.length + 1]).toEqual([true, true, true]);
        }
        if (templates === null) return;
        accepted += 1;
        const { report, findings: composing } = compose({ ...data, renderer: createRenderer(templates) });
        expect(report === null).toBe(composing.some(({ code }) => code === 'template-too-much'));
        if (report === null || tooLong(report) !== null) return;
        expect((await WRITERS[format].write(report)).length).toBeGreaterThan(0);
        expect(JSON.stringify(report.body)).not.toMatch(FOREIGN);
      },
    ),
    { numRuns: runs(200, 400) },
  );
  expect(accepted).toBeGreaterThan(40);
});
