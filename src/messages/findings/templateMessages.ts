import type { TemplateFindingArgs } from '../../diagnostics/templateCodes.js';
import type { FindingMessages } from './findingMessages.js';

/** Sentences about templates. */
export type TemplateMessages = Pick<FindingMessages, keyof TemplateFindingArgs>;
