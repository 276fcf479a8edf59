import { PROFILES } from '../report/profile/profiles.js';
import type { LoneAppendices, Table } from '../report/tree.js';

/** Headings that `registers` knows without being told, in the order of an office's own registers. */
const HEADINGS = {
  conferences: ['Ngày tổ chức', 'Hình thức', 'Đơn vị tổ chức', 'Địa điểm', 'Số người dự'],
  media: ['Ngày đăng', 'Cơ quan báo chí', 'Thể loại', 'Tên bài'],
} as const;

/** A register without rows yet, for `WRITERS.xlsx`. */
export function registerBook(
  kind: keyof typeof HEADINGS,
  { from, to }: { readonly from: string; readonly to: string },
): LoneAppendices {
  const title = kind === 'conferences' ? 'Hội nghị' : 'Tin bài';
  const table: Table = {
    type: 'table',
    columns: HEADINGS[kind].map(() => 'left'),
    header: HEADINGS[kind].map((heading) => [{ type: 'text', value: heading }]),
    rows: [],
  };
  return {
    profile: PROFILES.state[0],
    title: `${title} ${from} – ${to}`,
    date: null,
    periodEnd: to,
    twoSided: false,
    letterhead: null,
    issuer: '',
    appendices: [{ label: '', title: [], reference: [], body: [table] }],
    figures: [],
  };
}
