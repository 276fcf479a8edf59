import type { OfficeMessages } from './officeMessages.js';

export const officeMessagesEn: OfficeMessages = {
  file: ({ file }) => `Defaults of the office: ${file}`,
  noFile: ({ file }) => `There is no ${file} in this folder or one above it.`,
  byData: 'not set',
  builtIn: 'default of the program',
};
