import type { ChartRunOptions } from 'docx/charts';
import type { Xml } from './markup/element.js';

/** What stands in a section: text and tables, written here, and charts, which `docx` draws. */
export type SectionPiece = Xml | DrawnChart;

export interface DrawnChart {
  readonly chart: ChartRunOptions;
  /** It must share its page with what follows. */
  readonly keepNext: boolean;
}
