import type { Command } from 'commander';
import { ejectHelp } from '../../../messages/help/eject.js';
import { templatesHelp } from '../../../messages/help/templates.js';
import { nonEmptyArgument } from '../choice.js';
import type { Given, GlobalOptions, Line } from './line.js';

/** The list of the built-in sets. */
export interface TemplatesRequest extends GlobalOptions {
  readonly type: 'templates';
}

/** A built-in set, copied into a folder. */
export interface EjectRequest extends GlobalOptions {
  readonly type: 'eject';
  readonly set: string;
  readonly directory: string;
}

const ejectLine: Line<EjectRequest> = (templates, { language, messages, begin }, onRequest) => {
  const { placeholders } = messages;
  const help = ejectHelp[language];
  const eject = begin(templates, 'eject', help);
  eject
    .argument(`<${placeholders.set}>`, help.arguments.set, nonEmptyArgument(eject, messages, placeholders.set))
    .argument(`<${placeholders.folder}>`, help.arguments.folder, nonEmptyArgument(eject, messages, placeholders.folder))
    .action((set: string, directory: string) => onRequest({ type: 'eject', set, directory, color: colorIn(eject) }));
};

export const templatesLine: Line<TemplatesRequest | EjectRequest> = (program, lining, onRequest) => {
  const templates = lining.begin(program, 'templates', templatesHelp[lining.language]);
  templates.action(() => onRequest({ type: 'templates', color: colorIn(templates) }));
  ejectLine(templates, lining, onRequest);
};

function colorIn(command: Command): boolean {
  return command.optsWithGlobals<Given<GlobalOptions>>().color ?? true;
}
