import { isMap } from '../model/isMap.js';
import type { Dataset } from '../source/dataset.js';
import type { OfficeHead } from './officeHead.js';

/**
 * Data with what their office says where they say nothing: a key that is not there or blank. What the data say of
 * somebody else is not mixed with it: the office's signer gets no name beside another position, nor its issuer a symbol
 * beside another name.
 */
export function withOffice(dataset: Dataset, office: OfficeHead | undefined): Dataset {
  const { value } = dataset;
  const { profile, issuer, place, signer, recipients } = office ?? {};
  const isSilent = [profile, issuer, place, signer, recipients].every((one) => one === undefined);
  if (office === undefined || isSilent || !isMap(value)) return dataset;
  const said = value.report ?? {};
  if (!isMap(said)) return dataset;
  const report: Record<string, unknown> = Object.assign(Object.create(null), said);
  for (const key of ['profile', 'place', 'recipients'] as const)
    if (isBlank(report[key]) && office[key] !== undefined) report[key] = office[key];
  report.issuer = filled(report.issuer, office.issuer, 'name');
  report.signer = filled(report.signer, office.signer, 'title');
  for (const key of ['issuer', 'signer']) if (report[key] === undefined) delete report[key];
  return { ...dataset, value: Object.assign(Object.create(null), value, { report }) };
}

/** `key` tells whether both are of the same. */
function filled(said: unknown, usual: Readonly<Record<string, unknown>> | undefined, key: string): unknown {
  if (usual === undefined) return said;
  if (isBlank(said)) return usual;
  if (!isMap(said) || !(isBlank(said[key]) || said[key] === usual[key])) return said;
  const own = Object.entries(said).filter(([, value]) => !isBlank(value));
  return { ...said, ...usual, ...Object.fromEntries(own) };
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null;
}
