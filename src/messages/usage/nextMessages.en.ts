import type { NextMessages } from './nextMessages.js';

export const nextMessagesEn: NextMessages = {
  nextMade: ({ input, output, missing }) =>
    missing > 0
      ? `${input} → ${output} (${missing} ${missing === 1 ? 'place' : 'places'} to fill in; list them: bhxh-report validate ${output === '<stdout>' ? '<file>' : output})`
      : `${input} → ${output} (no figures to fill in; read again what was kept)`,
  nextRefused: ({ file, errors }) =>
    `${file}: ${errors} ${errors === 1 ? 'error' : 'errors'}, next year's file not written; correct it and run again`,
  nextBroken: ({ file }) =>
    `${file}: next year's file would have the errors above, so it was not written; take out anchors (&name) and aliases (*name), or change that place in this year's file`,
};
