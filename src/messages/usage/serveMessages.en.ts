import type { ServeMessages, ServeUsage } from './serveMessages.js';

export const serveMessagesEn: ServeMessages = {
  pageMade: ({ output }) => `Wrote the web page ${output}; a double click opens it`,
  previewAt: ({ address }) => `Open in a browser: ${address} (for this computer alone; Ctrl+C stops)`,
};

export const serveUsageEn: ServeUsage = {
  previewStream: () => 'preview opens files of this computer, not standard input; name a file.',
};
