import type { Document, Report } from '../../report/tree.js';
import { appendixJson } from './appendixJson.js';
import { blockJson } from './blockJson.js';
import { figureJson } from './figureJson.js';
import { inlineJson } from './inlineJson.js';

/** Raised when a reader of version 1 would misread the file; a new optional key does not raise it. */
const version = 1;

/**
 * The report tree as data, for other programs. Keys stand in the order shown, two spaces a level:
 *
 *     type: "report", version: 1
 *     profile: "state-nd30" or another `id` of report/profile/profiles.ts
 *     title, date: "YYYY-MM-DD" | null, periodEnd: "YYYY-MM-DD", twoSided
 *     letterhead: { parent | null, issuer, number: Inline[], placeAndDate: Inline[], draft? }
 *     kind, subject: Inline[], addressees: string[]
 *     body: ({ type: "heading", level, label, children } | { type: "paragraph", children }
 *            | { type: "list", items: Inline[][] } | { type: "table", columns, header, rows: Inline[][][] }
 *            | { type: "chart", kind: "line" | "bar", title: Inline[], unit, categories: string[],
 *                series: { name, points: ({ figureId, text, value } | null)[] }[] })[]
 *     recipients: string[], signature: { authority: string[], title, name | null }
 *     appendices: { label, title: Inline[], reference: Inline[], body }[]
 *     figures: { id, text, kind, value | null, unit | null, decimals, origin }[]
 *
 * An Inline is { type: "text", value }, { type: "strong" | "emphasis", children } or { type: "figure", id, text }.
 * `figures` lists every number of the report once, in order of first appearance, with its exact value as a
 * string ("81.73", "2627/3214", "2019-12-31"): a JSON number would round it. Appendices that go out by themselves are
 * of type "appendices": `issuer` and `appendices` stand in the place of the report's own parts.
 */
export function writeJson(document: Document): string {
  const { profile, title, date, periodEnd, twoSided } = document;
  const json = {
    type: document.letterhead === null ? 'appendices' : 'report',
    version,
    profile: profile.id,
    title,
    date,
    periodEnd,
    twoSided,
    ...(document.letterhead === null ? { issuer: document.issuer } : reportJson(document)),
    appendices: document.appendices.map(appendixJson),
    figures: document.figures.map(figureJson),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function reportJson({ letterhead, kind, subject, addressees, body, recipients, signature }: Report) {
  const { parent, issuer, number, placeAndDate, draft } = letterhead;
  return {
    letterhead: { parent, issuer, number: inlineJson(number), placeAndDate: inlineJson(placeAndDate), draft },
    kind,
    subject: inlineJson(subject),
    addressees,
    body: body.map(blockJson),
    recipients,
    signature: { authority: signature.authority, title: signature.title, name: signature.name },
  };
}
