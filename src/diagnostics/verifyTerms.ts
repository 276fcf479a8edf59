/** How a number differs from the one that was most likely meant. */
export type Difference =
  /** Two digits changed places. */
  | 'swapped'
  | 'digit'
  | 'missing'
  | 'extra'
  /** The same digits, a thousand (a million, ten) times too great or too small. */
  | 'scale'
  /** The same digits with another sign or unit: "%" for points or "‰". */
  | 'unit'
  /** The same number in a document's name, other letters: "124-KH/TU", "124-QĐ/TU". */
  | 'letters'
  /** "khoảng" and the like were left out or turned round. */
  | 'approximator'
  /** A figure of the data, but at a place where the report prints another one. */
  | 'place'
  /** Another number, in words that the report has round this figure. */
  | 'other';

/** What the data say of a figure that a statement is made about. */
export type Fact = TargetFact | 'tăng' | 'giảm' | 'bằng';

/**
 * in-progress: not reached yet, and not due · undecidable: the data do not say · mixed: of several targets, that they came
 * out in more than one way.
 */
export type TargetFact = 'met' | 'exceeded' | 'missed' | 'in-progress' | 'undecidable' | 'mixed';
