import { describe } from 'vitest';
import { checkDates } from '../../../src/model/checks/checkDates.js';
import { checkDocumentDates } from '../../../src/model/checks/checkDocumentDates.js';
import { checkGoals } from '../../../src/model/checks/checkGoals.js';
import { checkReportDate } from '../../../src/model/checks/checkReportDate.js';
import { checkSameDocument } from '../../../src/model/checks/checkSameDocument.js';
import { testCases } from './raised.js';

// The period of these files is 23/5/2018 – 30/9/2019, unless they say another.

describe('values dated outside the period', () => {
  const asOf = (day: string): string => `participants: { asOf: ${day} }`;
  const wrong = ['date-outside-period participants.asOf'];
  const measured = `value: 5, asOf: 2019-12-31`;
  testCases(checkDates, [
    ['its last day', asOf('2019-09-30'), []],
    ['the day after', asOf('2019-10-01'), wrong],
    ['its first day', asOf('2018-05-23'), []],
    ['the day before', asOf('2018-05-22'), wrong],
    ['a month that reaches into it', asOf('5/2018'), []],
    ['a month before', asOf('4/2018'), wrong],
    ['a month after', asOf('10/2019'), wrong],
    ['a year that reaches into it', asOf('2019'), []],
    ['a year after', asOf('2020'), wrong],
    ['a period until a month', `period: { label: A, from: 2019-01, to: 2019-09 }\n${asOf('2019-09-30')}`, []],
    ['a scheme', `participants: { health: { ${measured} } }`, ['date-outside-period participants.health.asOf']],
    [
      'a group',
      `participants: { groups: [{ label: A, ${measured} }] }`,
      ['date-outside-period participants.groups.0.asOf'],
    ],
    ['beneficiaries', `beneficiaries: [{ label: A, ${measured} }]`, ['date-outside-period beneficiaries.0.asOf']],
    ['money', 'finances: [{ label: A, value: 5 tỷ, asOf: 2019-12-31 }]', ['date-outside-period finances.0.asOf']],
    [
      'a rate',
      'participants: { rates: [{ label: A, of: B, percent: 5, asOf: 2019-12-31 }] }',
      ['date-outside-period participants.rates.0.asOf'],
    ],
    ['what is expected of the whole year', 'participants: { health: { value: ước 5, asOf: 2019-12-31 } }', []],
    ['the same, told by a key', `participants: { health: { ${measured}, estimate: true } }`, []],
    [
      'what is expected of the next year',
      'participants: { health: { value: ước 5, asOf: 2020-12-31 } }',
      ['date-outside-period participants.health.asOf'],
    ],
    ['events', 'conferences: [{ form: A, organisers: [B], from: 5/2018, to: 9/2019 }]', []],
    [
      'events before and after',
      'conferences: [{ form: A, organisers: [B], from: 4/2018, to: 10/2019 }]',
      ['date-outside-period conferences.0.from', 'date-outside-period conferences.0.to'],
    ],
    [
      'a number of events, and of who came',
      `conferences: [{ form: A, organisers: [B], count: 5, asOf: 2019-12-31, attendance: { total: 5, asOf: 2017 } }]`,
      ['date-outside-period conferences.0.asOf', 'date-outside-period conferences.0.attendance.asOf'],
    ],
    [
      'media items',
      'media: [{ group: báo chí, outlets: [A], items: [{ form: tin, count: 5, asOf: 2019-12-31 }] }]',
      ['date-outside-period media.0.items.0.asOf'],
    ],
    ['material', 'materials: [{ form: tờ gấp, count: 5, asOf: 2019-12-31 }]', ['date-outside-period materials.0.asOf']],
    [
      'gifts',
      'support: [{ giver: A, action: tặng, receivers: B, worth: 5 tỷ, asOf: 2017 }]',
      ['date-outside-period support.0.asOf'],
    ],
    ['where a plan starts from', 'goals: [{ about: A, current: { value: 5, asOf: 2017 } }]', []],
    [
      'where it stands later',
      'goals: [{ about: A, current: { value: 5, asOf: 2020 } }]',
      ['date-outside-period goals.0.current.asOf'],
    ],
    ['a reversed period says so itself', `period: { label: A, from: 2020, to: 2019 }\n${asOf('2018')}`, []],
  ]);
});

describe('a document and its basis', () => {
  const carriesOut = (date: string, basis: string): string =>
    `documents: [{ kind: Kế hoạch, number: 203/KH-UBND, date: ${date}, implements: { kind: Nghị quyết, number: 102/NQ-CP, ${basis} } }]`;
  const wrong = ['document-before-basis documents.0.date'];
  testCases(checkDocumentDates, [
    ['later', carriesOut('2018-09-11', 'date: 2018-08-03'), []],
    ['on the same day', carriesOut('2018-08-03', 'date: 2018-08-03'), []],
    ['earlier', carriesOut('2018-08-02', 'date: 2018-08-03'), wrong],
    ['in the same month', carriesOut('8/2018', 'date: 2018-08-03'), []],
    ['in the month before', carriesOut('7/2018', 'date: 2018-08-03'), wrong],
    ['the basis has no date', carriesOut('2018-08-02', 'about: A'), []],
    [
      'but has one elsewhere',
      `resolution: { kind: Nghị quyết, number: 102/NQ-CP, date: 2018-08-03 }\n${carriesOut('2018-08-02', 'about: A')}`,
      wrong,
    ],
    [
      // Bình Phước: the plan is about a conference, and only mentions the resolution that came of it.
      'a plan from before the resolution that does not claim to implement it',
      'resolution: { kind: Nghị quyết, number: 28-NQ/TW, date: 2018-05-23 }\ndocuments: [{ kind: Kế hoạch, number: 99-KH/BTGTU, date: 2018-05-07 }]',
      [],
    ],
  ]);
});

describe('a document after the period', () => {
  const dated = (date: string): string => `documents: [{ kind: Kế hoạch, number: 1-KH/TU, date: ${date} }]`;
  testCases(checkDocumentDates, [
    ['on its last day', dated('2019-09-30'), []],
    ['the day after', dated('2019-10-01'), ['document-after-period documents.0.date']],
    ['long before', dated('2016-01-01'), []],
    ['the year of its end', dated('2019'), []],
    [
      'a programme',
      'coordination: [{ kind: Quy chế, parties: [A, B], date: 2020 }]',
      ['document-after-period coordination.0.date'],
    ],
    [
      'a decision',
      'committees: [{ name: A, founder: B, decision: { kind: Quyết định, date: 10/2019 } }]',
      ['document-after-period committees.0.decision.date'],
    ],
    ['the resolution', 'resolution: { kind: Nghị quyết, date: 2020 }', ['document-after-period resolution.date']],
  ]);
});

describe('the day of the report', () => {
  const report = (day: string): string => `report: { date: ${day} }`;
  const RESULTS = 'participants: { total: { value: 5 } }';
  testCases(checkReportDate, [
    ['after the period', `${report('2019-10-15')}\n${RESULTS}`, []],
    ['on its last day', `${report('2019-09-30')}\n${RESULTS}`, []],
    ['before its end', `${report('2019-09-29')}\n${RESULTS}`, ['report-before-period-end report.date']],
    ['in its last month', `period: { label: A, from: 2018, to: 9/2019 }\n${report('2019-09-15')}\n${RESULTS}`, []],
    [
      'in the month before',
      `period: { label: A, from: 2018, to: 9/2019 }\n${report('2019-08-31')}\n${RESULTS}`,
      ['report-before-period-end report.date'],
    ],
    ['a plan to 2030', `period: { label: A, from: 2020, to: 2030 }\n${report('2021-06-10')}`, []],
    [
      'of the state profile',
      `report: { state: { issuer: { name: A, symbol: B }, place: C, signer: { title: D }, date: 2019-09-29 } }\n${RESULTS}`,
      ['report-before-period-end report.state.date'],
    ],
    [
      'before a document',
      `${report('2019-10-15')}\ndocuments: [{ kind: A, number: 1/B, date: 2019-10-16 }]`,
      ['report-before-document report.date'],
    ],
    ['on its day', `${report('2019-10-15')}\ndocuments: [{ kind: A, number: 1/B, date: 2019-10-15 }]`, []],
    ['no day yet', RESULTS, []],
  ]);
});

describe('one document cited twice', () => {
  const cited = (first: string, second: string): string =>
    `resolution: { kind: Nghị quyết, ${first} }\ncommittees: [{ name: A, founder: B, decision: { kind: Nghị quyết, ${second} } }]`;
  const dates = ['document-two-dates committees.0.decision.date'];
  const issuers = ['document-two-issuers committees.0.decision.issuer'];
  const numbered = (first: string, second: string): string =>
    cited(`number: 28-NQ/TW, ${first}`, `number: 28-NQ/TW, ${second}`);
  testCases(checkSameDocument, [
    ['one date', numbered('date: 2018-05-23', 'date: 23/5/2018'), []],
    ['two dates', numbered('date: 2018-05-23', 'date: 2018-05-25'), dates],
    ['one date, less precise', numbered('date: 2018-05-23', 'date: 5/2018'), []],
    ['two months', numbered('date: 2018-05-23', 'date: 6/2018'), dates],
    [
      'spaces and capitals do not make two',
      cited('number: 28-NQ/TW, date: 2018', 'number: 28 - nq/tw, date: 2017'),
      dates,
    ],
    ['two numbers', cited('number: 28-NQ/TW, date: 2018', 'number: 27-NQ/TW, date: 2017'), []],
    ['two issuers', numbered('issuer: Chính phủ', 'issuer: Ban Chấp hành Trung ương'), issuers],
    ['a longer name', numbered('issuer: Ban Chấp hành Trung ương khóa XII', 'issuer: Ban Chấp hành Trung ương'), []],
    ['another spelling', numbered('issuer: Tỉnh ủy', 'issuer: Tỉnh uỷ'), []],
    [
      'an abbreviation',
      `abbreviations: [{ short: UBND, full: Ủy ban nhân dân }]\n${numbered('issuer: UBND tỉnh', 'issuer: Ủy ban nhân dân tỉnh')}`,
      [],
    ],
    ['two documents of one number', numbered('date: 2018, issuer: UBND tỉnh', 'date: 2019, issuer: UBND huyện'), []],
    ['a bare number of nobody', cited('number: 4963, date: 2018', 'number: 4963, date: 2019'), []],
    [
      'a bare number of one office',
      cited('number: 4963, issuer: A, date: 2018', 'number: 4963, issuer: A, date: 2019'),
      dates,
    ],
    [
      'what a document implements',
      'resolution: { kind: Nghị quyết, number: 28-NQ/TW, date: 2018-05-23 }\ndocuments: [{ kind: A, number: 1/B, implements: { kind: Nghị quyết, number: 28-NQ/TW, date: 2018-05-28 } }]',
      ['document-two-dates documents.0.implements.date'],
    ],
  ]);
});

describe('goals and results', () => {
  const goal = (year: string, value: string, more = ''): string =>
    `goals: [{ about: A, sets: [{ milestones: [{ year: ${year}, value: ${value} }] }] ${more} }]`;
  const RESULTS = 'participants: { asOf: 2019-12-31 }';
  const missing = ['goal-without-result goals.0'];
  const unlike = ['goal-unlike-result goals.0.sets.0.milestones.0.value'];
  testCases(checkGoals, [
    ['due', `${RESULTS}\n${goal('2019', '35%')}`, missing],
    ['due, and answered', `${RESULTS}\n${goal('2019', '35%', ', current: { value: 30%, asOf: 2019 }')}`, []],
    ['not due yet', `${RESULTS}\n${goal('2025', '35%')}`, []],
    ['of a year that still runs', `participants: { asOf: 2019-09-30 }\n${goal('2019', '35%')}`, []],
    ['due in a part of the year', `participants: { asOf: 2019-09-30 }\n${goal('30/6/2019', '35%')}`, missing],
    ['due long ago', `${RESULTS}\n${goal('2015', '35%')}`, []],
    ['due in people', `${RESULTS}\n${goal('2019', '5000')}`, missing],
    ['due in people, and answered', goal('2019', '5000', ', current: { value: 4000, asOf: 2019 }'), []],
    ['in people, answered by a rate', goal('2025', '5000', ', current: { value: 30%, asOf: 2019 }'), unlike],
    ['a rate, answered in people', goal('2025', '35%', ', current: { value: 4000, asOf: 2019 }'), unlike],
    ['money, answered in people', goal('2025', '35 tỷ đồng', ', current: { value: 4000, asOf: 2019 }'), unlike],
    [
      'in households, answered in people',
      goal('2025', '5000, unit: hộ', ', current: { value: 4000, unit: người, asOf: 2019 }'),
      unlike,
    ],
    [
      'in people, however written',
      goal('2025', '5000, unit: Người', ', current: { value: 4000, unit: người, asOf: 2019 }'),
      [],
    ],
    ['one unit said once', goal('2025', '5000, unit: hộ', ', current: { value: 4000, asOf: 2019 }'), []],
    [
      'of two units, the first is meant',
      goal(
        '2025',
        '5000, unit: hộ }, { year: 2030, value: 9000, unit: người',
        ', current: { value: 4000, asOf: 2019 }',
      ),
      ['goal-unlike-result goals.0.sets.0.milestones.1.value'],
    ],
    ['shares of one whole', goal('2025', '8/8', ', current: { value: 5/8, asOf: 2019 }'), []],
    ['shares of two', goal('2025', '8/8', ', current: { value: 5/7, asOf: 2019 }'), unlike],
    ['no milestone', `${RESULTS}\ngoals: [{ about: A }]`, []],
    [
      'Khánh Hòa: a plan to 2030 has no results',
      `period: { label: A, from: 2020, to: 2030 }\n${goal('2025', '100%')}`,
      [],
    ],
    [
      'a plan to 2030 with the figures of today',
      `period: { label: A, from: 2020, to: 2030 }\nparticipants: { asOf: 2021 }\n${goal('2025', '100%')}`,
      [],
    ],
    [
      'a result without a goal',
      'goals: [{ about: A, current: { value: 30%, asOf: 2019 } }]',
      ['result-without-goal goals.0.current'],
    ],
  ]);
});
