/** The counts of participants, in the order in which reports give them. */
export const MEASURES = ['total', 'social', 'compulsory', 'voluntary', 'health', 'unemployment'] as const;

export type MeasureName = (typeof MEASURES)[number];

/** What each is called where the data do not name it otherwise. Terms of Luật Bảo hiểm xã hội and Luật Bảo hiểm y tế. */
export const MEASURE_LABELS: Readonly<Record<MeasureName, string>> = {
  total: 'Tổng số người tham gia BHXH, BHYT, BHTN',
  social: 'Tổng số người tham gia BHXH',
  compulsory: 'BHXH bắt buộc',
  voluntary: 'BHXH tự nguyện',
  health: 'BHYT',
  unemployment: 'BHTN',
};
