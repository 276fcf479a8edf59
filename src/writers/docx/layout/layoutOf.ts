import type { ProfileId } from '../../../report/tree.js';
import type { Format } from './layout.js';
import { PARTY_FORMAT } from './partyLayout.js';
import { STATE_FORMAT } from './stateLayout.js';

const FORMATS: Readonly<Record<ProfileId, Format>> = {
  'state-nd30': STATE_FORMAT,
  // HD 36-HD/VPTW: where the head signs, TRƯỞNG BAN alone is printed bold; otherwise laid out as HD 05-HD/VPTW.
  'party-hd36': {
    ...PARTY_FORMAT,
    endBlock: { ...PARTY_FORMAT.endBlock, titleBold: { underAuthority: false, alone: true } },
  },
  'party-hd05': PARTY_FORMAT,
};

export function formatOf(profile: ProfileId): Format {
  return FORMATS[profile];
}
