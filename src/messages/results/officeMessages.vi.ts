import type { OfficeMessages } from './officeMessages.js';

export const officeMessagesVi: OfficeMessages = {
  file: ({ file }) => `Mặc định của cơ quan: ${file}`,
  noFile: ({ file }) => `Không có tệp ${file} ở thư mục này và các thư mục chứa nó.`,
  byData: 'chưa đặt',
  builtIn: 'mặc định của chương trình',
};
