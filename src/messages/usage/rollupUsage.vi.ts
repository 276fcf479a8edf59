import type { RollupUsage } from './rollupUsage.js';

export const rollupUsageVi: RollupUsage = {
  rollupUnitMissing: () =>
    'Chưa rõ cộng thành số liệu của đơn vị nào; hãy ghi --unit và --level, hoặc --frame với tệp khung có khóa unit.',
  rollupPeriodMissing: () =>
    'Bảng Excel, CSV không ghi kỳ báo cáo; hãy ghi --period, ví dụ 2025, hoặc --frame với tệp khung có khóa period.',
};
