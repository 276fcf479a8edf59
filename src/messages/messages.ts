import type { Severity } from '../diagnostics/severity.js';
import { cliMessagesEn } from './cliMessages.en.js';
import type { CliMessages } from './cliMessages.js';
import { cliMessagesVi } from './cliMessages.vi.js';
import { findingMessagesEn } from './findingMessages.en.js';
import type { FindingMessages } from './findingMessages.js';
import { findingMessagesVi } from './findingMessages.vi.js';
import type { Language } from './language.js';
import { verifyMessagesEn } from './verifyMessages.en.js';
import type { VerifyMessages } from './verifyMessages.js';
import { verifyMessagesVi } from './verifyMessages.vi.js';

export interface Messages {
  readonly language: Language;
  readonly findings: FindingMessages;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly cli: CliMessages;
  readonly verify: VerifyMessages;
}

const TABLE: Readonly<Record<Language, Messages>> = {
  vi: {
    language: 'vi',
    findings: findingMessagesVi,
    severities: { error: 'lỗi', warning: 'cảnh báo', missing: 'còn thiếu', note: 'ghi chú' },
    cli: cliMessagesVi,
    verify: verifyMessagesVi,
  },
  en: {
    language: 'en',
    findings: findingMessagesEn,
    severities: { error: 'error', warning: 'warning', missing: 'missing', note: 'note' },
    cli: cliMessagesEn,
    verify: verifyMessagesEn,
  },
};

export function messagesIn(language: Language): Messages {
  return TABLE[language];
}
