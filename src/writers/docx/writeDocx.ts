import type { Document } from '../../report/tree.js';
import { hasChart } from '../chart/hasChart.js';
import { document } from './document.js';
import { packageParts } from './package/packageParts.js';
import { settleCharts } from './package/settleCharts.js';
import { settlePackage } from './package/settlePackage.js';

export interface DocxOptions {
  /**
   * SOURCE_DATE_EPOCH: seconds since 1970-01-01T00:00:00Z, put down as the file's date of creation. Without it that
   * is the report's own date, or the end of its period.
   */
  readonly epochSeconds?: number;
}

/** The bytes of a .docx file. The same report gives the same bytes, at any time and in any time zone. */
export async function writeDocx(sheets: Document, options: DocxOptions = {}): Promise<Uint8Array> {
  const charts = hasChart(sheets) ? await import('docx/charts') : null;
  return settlePackage(settleCharts(packageParts(document(sheets, charts))), {
    created: createdAt(sheets, options.epochSeconds),
    mirrorMargins: sheets.twoSided,
  });
}

/** In the form of W3CDTF, always UTC. */
function createdAt({ date, periodEnd }: Document, epochSeconds: number | undefined): string {
  if (epochSeconds === undefined) return `${date ?? periodEnd}T00:00:00Z`;
  return `${new Date(epochSeconds * 1000).toISOString().slice(0, 19)}Z`;
}
