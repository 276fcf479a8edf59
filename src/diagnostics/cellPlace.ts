/** A place in a register: a cell of a workbook's sheet, or of a text file with separators, which has no sheets. */
export interface CellPlace {
  readonly file: string;
  /** Null in text files, and for the file as a whole. */
  readonly sheet: string | null;
  /** As spreadsheets name it, "C7"; null for the sheet as a whole. */
  readonly cell: string | null;
}

/** "so-hoi-nghi.xlsx!Hội nghị!C7", "tin-bai.csv!E7". */
export function cellPlaceName({ file, sheet, cell }: CellPlace): string {
  return [file, sheet, cell].filter((part) => part !== null).join('!');
}
