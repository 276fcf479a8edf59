import type { ServeMessages } from './serveMessages.js';

export const serveMessagesVi: ServeMessages = {
  pageMade: ({ output }) => `Đã ghi trang web ${output}; nháy đúp để mở bằng trình duyệt`,
};
