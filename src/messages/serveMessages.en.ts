import type { ServeMessages } from './serveMessages.js';

export const serveMessagesEn: ServeMessages = {
  pageMade: ({ output }) => `Wrote the web page ${output}; a double click opens it`,
};
