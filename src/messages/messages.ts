import { adoptMessagesEn } from './adoptMessages.en.js';
import type { AdoptMessages } from './adoptMessages.js';
import { adoptMessagesVi } from './adoptMessages.vi.js';
import { cliMessagesEn } from './cliMessages.en.js';
import type { CliMessages } from './cliMessages.js';
import { cliMessagesVi } from './cliMessages.vi.js';
import { explainMessagesEn } from './explainMessages.en.js';
import type { ExplainMessages } from './explainMessages.js';
import { explainMessagesVi } from './explainMessages.vi.js';
import { findingMessagesEn } from './findingMessages.en.js';
import type { FindingMessages } from './findingMessages.js';
import { findingMessagesVi } from './findingMessages.vi.js';
import { initMessagesEn } from './initMessages.en.js';
import type { InitMessages } from './initMessages.js';
import { initMessagesVi } from './initMessages.vi.js';
import type { Language } from './language.js';
import { lintMessagesEn } from './lintMessages.en.js';
import type { LintMessages } from './lintMessages.js';
import { lintMessagesVi } from './lintMessages.vi.js';
import { officeMessagesEn } from './officeMessages.en.js';
import type { OfficeMessages } from './officeMessages.js';
import { officeMessagesVi } from './officeMessages.vi.js';
import { refreshMessagesEn } from './refreshMessages.en.js';
import type { RefreshMessages } from './refreshMessages.js';
import { refreshMessagesVi } from './refreshMessages.vi.js';
import { rollupSummaryEn } from './rollupSummary.en.js';
import type { RollupSummary } from './rollupSummary.js';
import { rollupSummaryVi } from './rollupSummary.vi.js';
import { verifyMessagesEn } from './verifyMessages.en.js';
import type { VerifyMessages } from './verifyMessages.js';
import { verifyMessagesVi } from './verifyMessages.vi.js';

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
