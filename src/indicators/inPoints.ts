import { POINTS } from './figure.js';
import type { NamedQuantity } from './named.js';

interface Gap {
  readonly shortfall?: NamedQuantity | undefined;
  readonly excess?: NamedQuantity | undefined;
}

/** A published gap as every sentence prints it, by whatever name it is called. */
export function gapInPoints({ shortfall, excess }: Gap): Gap {
  return {
    ...(shortfall === undefined ? {} : { shortfall: inPoints(shortfall) }),
    ...(excess === undefined ? {} : { excess: inPoints(excess) }),
  };
}

/** A difference of rates is printed in points: "1,24", never "1,24%", and "3", never "03" as people are counted. */
export function inPoints(difference: NamedQuantity): NamedQuantity {
  return {
    ...difference,
    kind: 'points',
    unit: POINTS,
    text: difference.text.replace(/ ?%/g, '').replace(/(?<![\d.,])0(?=\d)/g, ''),
  };
}
