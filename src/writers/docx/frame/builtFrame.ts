import { FRAMES } from 'virtual:frames';
import { PROFILES } from '../../../report/profile/profiles.js';
import type { SectionPiece } from '../piece.js';
import type { WordFrame } from './frame.js';
import { type FrameKind, frameName } from './frameName.js';

/** The frame of one section without charts, as it was laid when the program was bundled; null for any other. */
export function builtFrame(kind: FrameKind, sections: readonly (readonly SectionPiece[])[]): WordFrame | null {
  const [only, ...others] = sections;
  if (only === undefined || others.length > 0 || only.some((piece) => 'chart' in piece)) return null;
  const isBuilt = PROFILES[kind.profile.family].some((one) => one === kind.profile);
  const name = frameName(kind);
  const known = unpacked.get(name);
  if (isBuilt && known !== undefined) return known;
  const built = isBuilt ? FRAMES[name] : undefined;
  if (built === undefined) return null;
  const frame = { ...built, others: Uint8Array.from(atob(built.others), (letter) => letter.charCodeAt(0)) };
  unpacked.set(name, frame);
  return frame;
}

/** Those that were used before. */
const unpacked = new Map<string, WordFrame>();
