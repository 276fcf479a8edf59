import { unzipSync } from 'fflate';
import { type PackageParts, zipParts } from '../../zip/zipParts.js';

const CHART = /^word\/charts\/chart(\d+)\.xml$/;
const CHART_RELATIONS = /^word\/charts\/_rels\/chart\d+\.xml\.rels$/;
const WORKBOOK = /^word\/embeddings\/.*\.xlsx$/;
const RELATIONS = 'word/_rels/document.xml.rels';
const RELATION = /Id="([^"]+)" Type="[^"]*\/chart" Target="charts\/chart(\d+)\.xml"/g;

/**
 * Takes from the charts of a package what differs from run to run: `docx` draws the ids of relations by lot, and zips
 * the workbook behind each chart at the time of day. Charts are said to be in Vietnamese, so that their decimals get commas.
 */
export function settleCharts(parts: PackageParts): PackageParts {
  if (![...parts.keys()].some((name) => CHART.test(name))) return parts;
  const relations = parts.get(RELATIONS);
  const ids = typeof relations === 'string' ? [...relations.matchAll(RELATION)] : [];
  const named = (xml: string): string =>
    ids.reduce((text, [, id = '', position]) => text.replaceAll(`"${id}"`, `"rIdChart${position}"`), xml);
  return new Map([...parts].map(([name, part]) => [name, settle(name, part, named)]));
}

function settle(name: string, part: string | Uint8Array, named: (xml: string) => string): string | Uint8Array {
  if (typeof part !== 'string') return WORKBOOK.test(name) ? zipParts(new Map(Object.entries(unzipSync(part)))) : part;
  if (name === RELATIONS || name === 'word/document.xml') return named(part);
  if (CHART_RELATIONS.test(name)) return part.replace(/ Id="[^"]*"/, ' Id="rId1"');
  if (!CHART.test(name)) return part;
  return part
    .replace(/<c:externalData r:id="[^"]*"/, '<c:externalData r:id="rId1"')
    .replaceAll(/(<c:lang val=|<a:(?:rPr|endParaRPr) lang=)"en-US"/g, '$1"vi-VN"');
}
