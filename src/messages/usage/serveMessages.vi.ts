import type { ServeMessages, ServeUsage } from './serveMessages.js';

export const serveMessagesVi: ServeMessages = {
  pageMade: ({ output }) => `Đã ghi trang web ${output}; nháy đúp để mở bằng trình duyệt`,
  previewAt: ({ address }) => `Mở trong trình duyệt: ${address} (chỉ máy này xem được; Ctrl+C để dừng)`,
};

export const serveUsageVi: ServeUsage = {
  previewStream: () => 'Lệnh preview mở tệp trên máy, không đọc đầu vào chuẩn; hãy ghi tên tệp.',
};
