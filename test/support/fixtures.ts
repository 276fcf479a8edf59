import { readFileSync } from 'node:fs';
import { type BuiltReport, buildReport, type ReportSetup } from '../../src/jobs/steps/buildReport.js';
import type { ProfileChoice } from '../../src/report/profile/profile.js';
import type { Renderer } from '../../src/report/template/renderer.js';
import { builtInRenderer } from './loadBuiltInTemplates.js';

const FOLDER = new URL('../fixtures/', import.meta.url);
const renderer = builtInRenderer();

/** A file of test/fixtures through the whole flow; with the program's own templates unless others are given. */
export function buildFixture(
  name: string,
  profile: ProfileChoice,
  others: Renderer = renderer,
  options: Omit<ReportSetup, 'renderer'> = {},
): BuiltReport {
  const input = { name: `test/fixtures/${name}.yaml`, data: fixtureBytes(name) };
  return buildReport(input, { renderer: others, profile, ...options });
}

export function fixtureBytes(name: string): Uint8Array {
  return readFileSync(new URL(`${name}.yaml`, FOLDER));
}
