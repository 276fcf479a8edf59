/** Why a PDF was not made, or a document of this kind cannot be shown. */
export interface PdfMessages {
  readonly pdfNeedsOffice: () => string;
  readonly pdfLate: (args: { seconds: number }) => string;
  readonly pdfBroken: (args: { reason: string }) => string;
  readonly pdfNothing: (args: { output: string }) => string;
  readonly packageToTerminal: (args: { format: string }) => string;
}
