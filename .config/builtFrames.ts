import { PROFILES } from '../src/report/profile/profiles.js';
import { frameName } from '../src/writers/docx/frame/frameName.js';
import { layFrame } from '../src/writers/docx/frame/layFrame.js';

/** The frames of reports without appendices and charts, by profile: `others` in base64. */
export async function builtFrames() {
  const kinds = Object.values(PROFILES).flatMap((profiles) =>
    profiles.flatMap((profile) => [false, true].map((twoSided) => ({ profile, twoSided }))),
  );
  const frames = kinds.map(async (kind) => {
    const { others, ...texts } = await layFrame(kind, [[{ xml: '' }]]);
    return [frameName(kind), { ...texts, others: Buffer.from(others).toString('base64') }] as const;
  });
  return Object.fromEntries(await Promise.all(frames));
}
