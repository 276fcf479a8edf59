import type { InitMessages, InitUsage } from './initMessages.js';

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

export const initUsageEn: InitUsage = {
  initMissing: () =>
    'It is not said of which unit and period the report is; give --unit and --period, as in: bhxh-report init --unit "Cà Mau" --period 2025',
  initPeriod: ({ said }) =>
    `"${said}" is no period; write it like 2025, "6 tháng đầu năm 2025", "quý III năm 2025", "1/10/2024 - 30/9/2025".`,
  initUnit: ({ name, nearest }) =>
    `No province was called "${name}" in this period${nearest.length === 0 ? '.' : `; did you mean ${quoted(nearest)}?`} Districts and communes go with their level: "xã ${name}".`,
  initUnitEnded: ({ name, level, now }) =>
    `${level} ${name} ended on 1/7/2025; in this period its ground is part of ${now.join(', ')}. Name the new unit, or a period before that day.`,
  initOver: ({ files }) =>
    `${quoted(files)} exists already; nothing was written, choose another name: bhxh-report init <name>`,
};

export const initMessagesEn: InitMessages = {
  questions: {
    period: 'Which period?',
    periodHint: 'năm 2025; 6 tháng đầu năm 2026; quý III năm 2025',
    unit: 'Which unit?',
    unitHint: 'Cà Mau; a district or commune with its level: xã Lộc Ninh',
    profile: 'Which format rules? (↑ ↓, then Enter)',
    profiles: {
      party: 'documents of the Party (Hướng dẫn 05-HD/VPTW)',
      state: 'state documents (Nghị định 30/2020/NĐ-CP)',
    },
    issuer: 'Issued by? (blank: to be filled in later)',
    symbol: 'Short name of the issuer in the document number? (blank: later)',
    title: 'Position of who signs?',
    signer: 'Name of who signs? (blank: later)',
    registers:
      'Excel registers, too, in which every conference and media item is a row? They are counted for you. (↑ ↓, then Enter)',
    yesNo: { yes: 'yes', no: 'no' },
  },
  left: 'Nothing was written.',
  made: ({ files, data, example }) =>
    `Written: ${files.join(', ')}. ${example ? 'Read and change' : 'Fill in'} ${data}, then: bhxh-report validate ${data} and bhxh-report build ${data}`,
};
