/** The smallest data file that has everything a report needs. */
export const MINIMAL_FILE = `unit: { name: Bình Phước, level: tỉnh }
period: { label: 01 năm, from: 2018-05-23, to: 2019-09-30 }
report:
  profile: party
  issuer: { name: Ban Tuyên giáo, symbol: BTGTU }
  place: Bình Phước
  signer: { title: Trưởng ban }
  subject: tuyên truyền chính sách BHXH
`;
