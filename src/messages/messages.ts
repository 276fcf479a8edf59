import { findingMessagesEn } from './findings/findingMessages.en.js';
import type { FindingMessages } from './findings/findingMessages.js';
import { findingMessagesVi } from './findings/findingMessages.vi.js';
import type { Language } from './language.js';
import { adoptMessagesEn } from './results/adoptMessages.en.js';
import type { AdoptMessages } from './results/adoptMessages.js';
import { adoptMessagesVi } from './results/adoptMessages.vi.js';
import { explainMessagesEn } from './results/explainMessages.en.js';
import type { ExplainMessages } from './results/explainMessages.js';
import { explainMessagesVi } from './results/explainMessages.vi.js';
import { initMessagesEn } from './results/initMessages.en.js';
import type { InitMessages } from './results/initMessages.js';
import { initMessagesVi } from './results/initMessages.vi.js';
import { lintMessagesEn } from './results/lintMessages.en.js';
import type { LintMessages } from './results/lintMessages.js';
import { lintMessagesVi } from './results/lintMessages.vi.js';
import { officeMessagesEn } from './results/officeMessages.en.js';
import type { OfficeMessages } from './results/officeMessages.js';
import { officeMessagesVi } from './results/officeMessages.vi.js';
import { refreshMessagesEn } from './results/refreshMessages.en.js';
import type { RefreshMessages } from './results/refreshMessages.js';
import { refreshMessagesVi } from './results/refreshMessages.vi.js';
import { rollupSummaryEn } from './results/rollupSummary.en.js';
import type { RollupSummary } from './results/rollupSummary.js';
import { rollupSummaryVi } from './results/rollupSummary.vi.js';
import { verifyMessagesEn } from './results/verifyMessages.en.js';
import type { VerifyMessages } from './results/verifyMessages.js';
import { verifyMessagesVi } from './results/verifyMessages.vi.js';
import { cliMessagesEn } from './usage/cliMessages.en.js';
import type { CliMessages } from './usage/cliMessages.js';
import { cliMessagesVi } from './usage/cliMessages.vi.js';

export interface Messages {
  readonly language: Language;
  readonly findings: FindingMessages;
  readonly cli: CliMessages;
  readonly verify: VerifyMessages;
  readonly lint: LintMessages;
  readonly refresh: RefreshMessages;
  readonly explain: ExplainMessages;
  readonly rollup: RollupSummary;
  readonly adopt: AdoptMessages;
  readonly init: InitMessages;
  readonly office: OfficeMessages;
}

const TABLE: Readonly<Record<Language, Messages>> = {
  vi: {
    language: 'vi',
    findings: findingMessagesVi,
    cli: cliMessagesVi,
    verify: verifyMessagesVi,
    lint: lintMessagesVi,
    refresh: refreshMessagesVi,
    explain: explainMessagesVi,
    rollup: rollupSummaryVi,
    adopt: adoptMessagesVi,
    init: initMessagesVi,
    office: officeMessagesVi,
  },
  en: {
    language: 'en',
    findings: findingMessagesEn,
    cli: cliMessagesEn,
    verify: verifyMessagesEn,
    lint: lintMessagesEn,
    refresh: refreshMessagesEn,
    explain: explainMessagesEn,
    rollup: rollupSummaryEn,
    adopt: adoptMessagesEn,
    init: initMessagesEn,
    office: officeMessagesEn,
  },
};

export function messagesIn(language: Language): Messages {
  return TABLE[language];
}
