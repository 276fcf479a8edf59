import { type Messages, messagesIn } from '../messages/messages.js';
import { readArguments } from './arguments/readArguments.js';
import { LINES } from './commands/lines.js';
import type { Context } from './context.js';
import { EXIT, type ExitCode } from './exitCode.js';
import { languageOf } from './languageOf.js';
import { findOffice } from './office/findOffice.js';
import { NO_OFFICE } from './office/foundOffice.js';
import { createSpeaker } from './print/createSpeaker.js';
import { paintFor } from './print/paint.js';
import { visibleText } from './print/visibleText.js';
import type { OutputStream, World } from './world.js';

/** Runs a command line and returns the exit code. A command's packages are loaded with the command. */
export async function main(argv: readonly string[], world: World): Promise<ExitCode> {
  const messages = messagesIn(languageOf(argv, world.env));
  try {
    return await run(argv, world, messages);
  } catch (error) {
    return internal(error, world, messages);
  }
}

/** Of help pages, on any terminal. */
const WIDTH = 80;

async function run(argv: readonly string[], world: World, messages: Messages): Promise<ExitCode> {
  const asked = readArguments(argv, { messages, version: world.version, width: WIDTH, lines: LINES });
  switch (asked.type) {
    case 'run': {
      const { command, color, registersAnywhere, decimalComma } = asked;
      const found = await findOffice(world, messages);
      const office = 'finding' in found ? NO_OFFICE : found;
      const paint = (stream: OutputStream) => paintFor(stream, world.env, color);
      const within = (here: World): Context => {
        const speaker = createSpeaker({ world: here, messages, command, paintFor: paint });
        return { world: here, messages, registersAnywhere, decimalComma, office, paintFor: paint, speaker, within };
      };
      const context = within(world);
      if ('finding' in found) return context.speaker.unread(found);
      await context.speaker.findings(office.findings);
      if (office.findings.some(({ severity }) => severity === 'error')) return EXIT.findings;
      return asked.run(context);
    }
    case 'text':
      await (asked.asked ? world.stdout : world.stderr).write(asked.text);
      return asked.asked ? EXIT.fine : EXIT.cannotRun;
    case 'refused':
      // Words of the command line are quoted in it.
      await world.stderr.write(
        `${visibleText(asked.sentence)}\n${messages.cli.usageErrors.seeHelp({ command: asked.command })}\n`,
      );
      return EXIT.cannotRun;
  }
}

/** A bug of ours. The stack is for its developers, who ask for it. */
async function internal(error: unknown, world: World, { cli }: Messages): Promise<ExitCode> {
  const message = error instanceof Error ? error.message : String(error);
  await world.stderr.write(`${visibleText(cli.internal({ message }))}\n`);
  if (world.env.BHXH_REPORT_DEBUG && error instanceof Error) await world.stderr.write(`${error.stack}\n`);
  return EXIT.internal;
}
