/** How documents are cited. NĐ 30/2020, PL I, II.6.b; HD 05-HD/VPTW, 6.1.4. */
export interface CitationContext {
  /** Documents cited so far, by type and number. */
  readonly cited: Set<string>;
  /** Party texts put a comma before "ngày". */
  readonly commaBeforeDate: boolean;
  /** A stand-in → the text that a reader sees. */
  readonly plain: (value: unknown) => string;
}

/**
 * First: type, number, date, issuer and subject. Afterwards: type and number. Parts that the data leave
 * out are left out. The parts are stand-ins, put together as they are.
 */
export function citationText(
  document: Readonly<Record<string, unknown>>,
  { cited, commaBeforeDate, plain }: CitationContext,
): string {
  const { kind, number, date, issuer, about } = document;
  const short = number ? `${kind} số ${number}` : `${kind}`;
  const key = plain(short).toLocaleLowerCase('vi');
  if (number && cited.has(key)) return short;
  cited.add(key);
  const dated = date ? `${short}${commaBeforeDate && number ? ',' : ''} ${precisionWord(plain(date))} ${date}` : short;
  return [dated, issuer && `của ${issuer}`, about && `về ${about}`].filter(Boolean).join(' ');
}

/** "ngày 22/6/2018", "tháng 5/2018", "năm 2018". */
export function precisionWord(date: string): string {
  return ['năm', 'tháng', 'ngày'][date.split('/').length - 1] ?? 'ngày';
}
