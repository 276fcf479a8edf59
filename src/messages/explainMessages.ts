import type { Language } from './language.js';

/** The kinds of figures, and where one may come from, as `explain` says them. */
type Kind = 'count' | 'rate' | 'points' | 'money' | 'ratio' | 'date' | 'document' | 'wording';

const NAMES: ReadonlySet<Kind> = new Set(['date', 'document', 'wording']);

/** What `explain` says of figures. */
export interface ExplainMessages {
  readonly kinds: Readonly<Record<Kind, string>>;
  /** The figure's exact value; null where it has none. */
  readonly value: (args: { value: string | null; kind: Kind; unit: string | null }) => string;
  /** Dates, and numbers of documents and in words, are not published: they are. */
  readonly published: (args: { place: string; kind: Kind }) => string;
  readonly computed: (args: { formula: string }) => string;
  readonly accordingTo: (args: { sources: readonly string[] }) => string;
  readonly inReport: string;
  readonly notInReport: string;
  /** No figure is what was asked for. */
  readonly notFound: (args: { asked: string; file: string; nearest: readonly string[] }) => string;
  /** Too many to show each in full. */
  readonly several: (args: { asked: string; count: number; example: string }) => string;
  /** Figures whose names begin with the name that was asked for. */
  readonly furtherNames: (args: { id: string; count: number }) => string;
  /** The data have errors. */
  readonly notExplained: (args: { file: string; errors: number }) => string;
}

export const explainMessages: Readonly<Record<Language, ExplainMessages>> = {
  vi: {
    kinds: {
      count: 'số đếm',
      rate: 'tỷ lệ',
      points: 'chênh lệch tỷ lệ',
      money: 'số tiền',
      ratio: 'số trên tổng số',
      date: 'ngày, tháng, năm',
      document: 'số, ký hiệu văn bản',
      wording: 'số trong câu chữ',
    },
    value: ({ value, kind, unit }) =>
      `Giá trị: ${value ?? 'không có trị số chính xác'} (${explainMessages.vi.kinds[kind]}${unit === null ? '' : `, ${unit}`})`,
    published: ({ place, kind }) => `${NAMES.has(kind) ? 'Ghi' : 'Công bố, ghi'} tại ${place}`,
    computed: ({ formula }) => `Tính toán: ${formula}`,
    accordingTo: ({ sources }) => `Theo ${sources.join('; ')}`,
    inReport: 'Trong báo cáo:',
    notInReport: 'Báo cáo không in số liệu này.',
    notFound: ({ asked, file, nearest }) =>
      `Không có số liệu nào là "${asked}" trong ${file}; ${
        nearest.length === 0
          ? `xem tất cả: bhxh-report explain ${file}`
          : `có phải ${nearest.map((word) => `"${word}"`).join(' hoặc ')} không?`
      }`,
    several: ({ asked, count, example }) =>
      `"${asked}" ứng với ${count} số liệu; để xem kỹ một số, hãy gọi tên nó, chẳng hạn: ${example}`,
    furtherNames: ({ id, count }) => `Còn ${count} số liệu có tên bắt đầu bằng "${id}."; hãy hỏi "${id}." để xem.`,
    notExplained: ({ file, errors }) => `${file}: ${errors} lỗi, chưa tra được nguồn số liệu`,
  },
  en: {
    kinds: {
      count: 'count',
      rate: 'rate',
      points: 'difference of rates',
      money: 'money',
      ratio: 'part of a whole',
      date: 'date',
      document: 'number of a document',
      wording: 'number in words',
    },
    value: ({ value, kind, unit }) =>
      `Value: ${value ?? 'none that is exact'} (${explainMessages.en.kinds[kind]}${unit === null ? '' : `, ${unit}`})`,
    published: ({ place, kind }) => `${NAMES.has(kind) ? 'Written' : 'Published, written'} at ${place}`,
    computed: ({ formula }) => `Computed: ${formula}`,
    accordingTo: ({ sources }) => `According to ${sources.join('; ')}`,
    inReport: 'In the report:',
    notInReport: 'The report does not print this figure.',
    notFound: ({ asked, file, nearest }) =>
      `No figure of ${file} is "${asked}"; ${
        nearest.length === 0
          ? `see all of them: bhxh-report explain ${file}`
          : `did you mean ${nearest.map((word) => `"${word}"`).join(' or ')}?`
      }`,
    several: ({ asked, count, example }) =>
      `"${asked}" stands for ${count} figures; to see one in full, call it by its name, for example: ${example}`,
    furtherNames: ({ id, count }) =>
      `${count} more ${count === 1 ? 'figure has a name that begins' : 'figures have names that begin'} with "${id}."; ask for "${id}." to see ${count === 1 ? 'it' : 'them'}.`,
    notExplained: ({ file, errors }) =>
      `${file}: ${errors} ${errors === 1 ? 'error' : 'errors'}, the sources of its figures are not known`,
  },
};
