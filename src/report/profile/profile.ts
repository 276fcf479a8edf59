/** What an operator chooses; which decree it means follows from the date. */
export type ProfileChoice = 'party' | 'state';

/**
 * What one decree on the form of documents prints and another does not, while it is in force. A document carries its
 * row along, so that nothing that prints one asks which decree it is. Sources stand with the values, in `profiles.ts`.
 */
export interface Profile<Family extends ProfileChoice = ProfileChoice> {
  /** As the JSON output names it: "state-nd30". */
  readonly id: string;
  readonly family: Family;
  /** As it is cited: "Nghị định 30/2020/NĐ-CP". */
  readonly decree: string;
  /** Where its clauses stand; those of the decree that took its place, where its own are not known. */
  readonly clausesIn: string;
  /** First day in force, `YYYY-MM-DD`. */
  readonly from: string;
  /** Sizes and lengths of the printed sheet: a row of `writers/layout/layoutOf.ts`. */
  readonly measures: 'nd30' | 'hd05';

  /** The right of the letterhead, top down; a line is drawn under the last. */
  readonly nation: readonly [string, ...string[]];
  /** Printed under the issuer; null where a line is drawn. */
  readonly issuerMark: string | null;
  /** Before the report's number, and between it and the issuer's symbol: "Số: 15/BC-BHXH". */
  readonly number: { readonly before: string; readonly after: string };
  /** Under the number of a report that lacks something. */
  readonly draftMark: string;
  readonly subjectBegins: 'upper' | 'lower';
  /** Printed under the subject and the heads of appendices; null where a line is drawn. */
  readonly subjectMark: string | null;
  /** Whether a report has "Kính gửi:". */
  readonly addressed: boolean;

  /** Documents are cited with a comma before "ngày". */
  readonly commaBeforeDate: boolean;
  /** Behind the last sentence. */
  readonly textEnd: string;

  /** What the signer's authority is shortened with: "KT. GIÁM ĐỐC", "K/T TRƯỞNG BAN". */
  readonly authoritySign: '.' | '/';
  /** Whether the signer's title is bold under an authority line, and where it is the first line. */
  readonly signerTitleBold: { readonly underAuthority: boolean; readonly alone: boolean };
  readonly recipientsLabel: 'boldItalic' | 'underline';
  /** The first recipient of a report that is addressed; null where it is not named again. */
  readonly recipientAsAddressed: string | null;
  /** Behind each recipient but the last line. */
  readonly recipientMark: string;
  /** Who keeps a copy: `office` first and `always`, or only where the data name nobody. */
  readonly archive: { readonly label: string; readonly office: string; readonly always: boolean };

  /** Of appendices, where there are several. */
  readonly appendixNumbers: 'roman' | 'arabic';
  /** How appendices call the issuer: by its full name, or as it signs where the data say so. */
  readonly issuerCalled: 'name' | 'signsAs';
}
