/** The smallest file with a few figures, as a report has them. */
export const DATA = `unit: { name: Bình Phước, level: tỉnh }
period: { label: 01 năm, from: 2018-05-23, to: 2019-09-30 }
report:
  profile: party
  issuer: { name: Ban Tuyên giáo, symbol: BTGTU }
  place: Bình Phước
  signer: { title: Trưởng ban }
  subject: kết quả tuyên truyền
participants:
  asOf: 2019-09-30
  total: { value: 837727, plan: [{ name: kế hoạch năm, percent: "100,4" }] }
  compulsory: { value: 126308, plan: [{ percent: "96,06" }] }
  voluntary: { value: 2627, plan: [{ giver: BHXH Việt Nam, year: 2019, percent: "81,73" }] }
`;
