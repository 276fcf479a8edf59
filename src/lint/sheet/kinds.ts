import { folded } from './folded.js';

/** Kinds of documents with a printed name → their sign in a number, of the State (NĐ 30/2020, Phụ lục III, Mục I) and the Party (HD 05-HD/VPTW, Mục I.3). */
const KINDS: Readonly<Record<string, { readonly state: string; readonly party: string }>> = {
  'Nghị quyết': { state: 'NQ', party: 'NQ' },
  'Quyết định': { state: 'QĐ', party: 'QĐ' },
  'Chỉ thị': { state: 'CT', party: 'CT' },
  'Quy chế': { state: 'QC', party: 'QC' },
  'Quy định': { state: 'QyĐ', party: 'QĐ' },
  'Thông cáo': { state: 'TC', party: 'TC' },
  'Thông báo': { state: 'TB', party: 'TB' },
  'Hướng dẫn': { state: 'HD', party: 'HD' },
  'Chương trình': { state: 'CTr', party: 'CTr' },
  'Kế hoạch': { state: 'KH', party: 'KH' },
  'Phương án': { state: 'PA', party: 'PA' },
  'Đề án': { state: 'ĐA', party: 'ĐA' },
  'Dự án': { state: 'DA', party: 'DA' },
  'Báo cáo': { state: 'BC', party: 'BC' },
  'Biên bản': { state: 'BB', party: 'BB' },
  'Tờ trình': { state: 'TTr', party: 'TTr' },
  'Kết luận': { state: 'KL', party: 'KL' },
};

/** Kinds that have numbers of another form, by the law on laws. */
const OTHERS = ['Luật', 'Pháp lệnh', 'Nghị định', 'Thông tư', 'Thông tri'];

const BY_WORDS = new Map([...Object.keys(KINDS), ...OTHERS].map((kind) => [folded(kind), kind]));

/** The kind that a line names, and nothing else: "BÁO CÁO" → "Báo cáo"; null where it names none. */
export function kindIn(text: string): string | null {
  return BY_WORDS.get(folded(text)) ?? null;
}

/** "BC"; null for a kind that has none of its own. */
export function signOf(kind: string, family: 'state' | 'party'): string | null {
  return KINDS[kind]?.[family] ?? null;
}
