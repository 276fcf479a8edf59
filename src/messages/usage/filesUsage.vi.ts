import type { FilesUsage } from './filesUsage.js';

/** Names of files, the first three of many. */
export const listed = (files: readonly string[]): string => {
  const named = files.slice(0, 3).map((file) => `"${file}"`);
  return named.join(', ') + (files.length > 3 ? ` và ${files.length - 3} tệp khác` : '');
};

export const filesUsageVi: FilesUsage = {
  badCount: ({ option, value }) => `${option} cần một số nguyên từ 1 đến 999, không phải "${value}".`,
  badShard: ({ value }) => `--shard cần i/n, i từ 1 đến n, ví dụ 2/3, không phải "${value}".`,
  shardEmpty: ({ number, of, files }) =>
    `Phần ${number}/${of} không có tệp nào: tất cả chỉ có ${files} tệp; hãy chia thành ít phần hơn.`,
  noDataFiles: ({ directory }) => `Trong thư mục "${directory}" không có tệp .yaml nào; hãy kiểm tra đường dẫn.`,
  noMatch: ({ pattern }) => `Không có tệp số liệu .yaml nào khớp với "${pattern}"; hãy kiểm tra đường dẫn.`,
  oneFileOnly: ({ name, files }) =>
    `Ở đây cần đúng một tệp, còn "${name}" gồm ${files.length} tệp: ${listed(files)}; hãy ghi tên một tệp.`,
};
