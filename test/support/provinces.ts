import { readdirSync, readFileSync } from 'node:fs';
import { type BuiltReport, buildReport, type ReportSetup } from '../../src/jobs/steps/buildReport.js';
import type { ProfileChoice } from '../../src/report/profile/profile.js';
import type { Renderer } from '../../src/report/template/renderer.js';
import { readDataset } from '../../src/source/readDataset.js';
import { builtInRenderer } from './loadBuiltInTemplates.js';
import type { Raw } from './raw.js';
import { withoutBlank } from './withoutBlank.js';

const FOLDER = new URL('../../data/', import.meta.url);
const renderer = builtInRenderer();

/** The data files that come with the program, by name without ".yaml". */
export const PROVINCES: readonly string[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.replace('.yaml', ''))
  .sort();

/** A data file as it stands on disk, through the whole flow; with the program's own templates unless others are given. */
export function buildProvince(
  name: string,
  profile: ProfileChoice | null = null,
  others: Renderer = renderer,
  options: Omit<ReportSetup, 'renderer'> = {},
): BuiltReport {
  const input = { name: `data/${name}.yaml`, data: bytesOf(name) };
  return buildReport(input, { renderer: others, profile, ...options });
}

/** Its scalars as written, to change some and build again; keys left blank are left out. */
export function rawProvince(name: string): Raw {
  return withoutBlank(readDataset(name, bytesOf(name)).dataset.value as Raw);
}

function bytesOf(name: string): Uint8Array {
  return readFileSync(new URL(`${name}.yaml`, FOLDER));
}
