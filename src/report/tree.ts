import type { Figure } from '../indicators/figure.js';
import type { Profile } from './profile/profile.js';

/** What writers print: a report, or appendices that go out by themselves. */
export type Document = Report | LoneAppendices;

/** What every document has, whatever is printed on its sheets. */
interface Sheets {
  /** The rules that it is printed by. */
  readonly profile: Profile;
  /** The document's title as plain text, for document properties and `<title>`. */
  readonly title: string;
  /** The document's own date, `YYYY-MM-DD`; null while it is still blank. */
  readonly date: string | null;
  /** The last day of the reported period, `YYYY-MM-DD`. */
  readonly periodEnd: string;
  /** Printed on both sides of the sheet: even pages swap their left and right margins. */
  readonly twoSided: boolean;
  /** Behind the signature, each from a new page on. */
  readonly appendices: readonly Appendix[];
  /** Every figure that stands in the document, in order of first appearance. */
  readonly figures: readonly Figure[];
}

/**
 * What the report says, cut to what an official document needs. All text is final: numbered,
 * cased and punctuated for its profile, so that every writer prints the same words.
 */
export interface Report extends Sheets {
  readonly letterhead: Letterhead;
  /** Type of document as printed: "BÁO CÁO". */
  readonly kind: string;
  /** Trích yếu: what the document is about. */
  readonly subject: readonly Inline[];
  /** Names after "Kính gửi:"; empty where the profile has none. */
  readonly addressees: readonly string[];
  readonly body: readonly Block[];
  /** Printed lines under "Nơi nhận:", with dash and closing mark: "- Như trên;". */
  readonly recipients: readonly string[];
  readonly signature: Signature;
}

/** Appendices without a report, as tables of a comparison. */
export interface LoneAppendices extends Sheets {
  readonly letterhead: null;
  /** Who makes them, for document properties. */
  readonly issuer: string;
}

/** Phụ lục: NĐ 30/2020, PL I, III; HD 05-HD/VPTW, Mục II.1. */
export interface Appendix {
  /** "Phụ lục" where there is one; "Phụ lục I" (state), "Phụ lục 1" (Party) where there are more. */
  readonly label: string;
  /** Upper case. */
  readonly title: readonly Inline[];
  /** "(Kèm theo Báo cáo số … ngày … của …)"; empty where the appendix goes with no document. */
  readonly reference: readonly Inline[];
  readonly body: readonly Block[];
}

export interface Letterhead {
  /** Superior body, upper case; null where the issuer has none. */
  readonly parent: string | null;
  /** Issuing body, upper case. */
  readonly issuer: string;
  /** "Số: 15/BC-BHXH", "Số 15-BC/BTGTU": what stands before the number, the number or blanks, what stands behind. */
  readonly number: readonly Inline[];
  /** "Bình Phước, ngày 05 tháng 01 năm 2020": the place with its comma, then the date; blank parts are printed as blanks. */
  readonly placeAndDate: readonly Inline[];
  /** Under the number, while something is still missing: "Dự thảo". */
  readonly draft?: string;
}

export interface Signature {
  /** Quyền hạn, line by line as printed: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"; none where the head signs. */
  readonly authority: readonly string[];
  /** Chức vụ, upper case. */
  readonly title: string;
  /** Null while it is not known who signs. */
  readonly name: string | null;
}

/** A stretch of words; line breaks and blanks in it are as printed. */
export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'strong'; readonly children: readonly Inline[] }
  | { readonly type: 'emphasis'; readonly children: readonly Inline[] }
  /** A number, date or document number that keeps its name. */
  | { readonly type: 'figure'; readonly id: string; readonly text: string };

/** A paragraph of the body, or what stands in its place. */
export type Block =
  /** `label` is the printed number: "I.", "1.", "a)". */
  | {
      readonly type: 'heading';
      readonly level: 1 | 2 | 3;
      readonly label: string;
      readonly children: readonly Inline[];
    }
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  /** Items are printed with a leading "- ". */
  | { readonly type: 'list'; readonly items: readonly (readonly Inline[])[] }
  | Table
  | Chart;

/** Every row has as many cells as there are columns. */
export interface Table {
  readonly type: 'table';
  /** What the table shows, printed above it. */
  readonly caption?: readonly Inline[];
  /** Many rows that are looked up, not read: printed smaller where the medium has sizes. */
  readonly fine?: true;
  readonly columns: readonly Alignment[];
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

export type Alignment = 'left' | 'center' | 'right';
export type Cell = readonly Inline[];

/** Values of several periods, drawn. It repeats figures that stand in a table beside it: no number is in a drawing alone. */
export interface Chart {
  readonly type: 'chart';
  /** Lines only where the periods are equally far apart: their slope is read as a pace. */
  readonly kind: 'line' | 'bar';
  readonly title: readonly Inline[];
  /** Of every value: "người", "%", "tỷ đồng". */
  readonly unit: string;
  /** Names of the periods, in order. */
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  readonly name: string;
  /** One per category; null where nothing is known, which is drawn as a gap. */
  readonly points: readonly (ChartPoint | null)[];
}

export interface ChartPoint {
  readonly figureId: string;
  /** As printed: "khoảng 1.600". */
  readonly text: string;
  /** Exact, in the chart's unit: "81.73", "2627/3214". */
  readonly value: string;
}
