import { type Messages, messagesIn } from '../messages/messages.js';
import { readArguments } from './arguments/readArguments.js';
import type { Request } from './arguments/request.js';
import { EXIT, type ExitCode } from './exitCode.js';
import { languageOf } from './languageOf.js';
import type { World } from './world.js';

/** Runs a command line and returns the exit code. A command's packages are loaded with the command. */
export async function main(argv: readonly string[], world: World): Promise<ExitCode> {
  const messages = messagesIn(languageOf(argv, world.env));
  try {
    return await run(readArguments(argv, { messages, version: world.version, width: WIDTH }), world, messages);
  } catch (error) {
    return internal(error, world, messages);
  }
}

/** Of help pages, on any terminal. */
const WIDTH = 80;

async function run(request: Request, world: World, messages: Messages): Promise<ExitCode> {
  switch (request.type) {
    case 'build':
      return (await import('./commands/build.js')).build(request, world, messages);
    case 'validate':
      return (await import('./commands/validate.js')).validate(request, world, messages);
    case 'explain':
      return (await import('./commands/explain.js')).explain(request, world, messages);
    case 'diff':
      return (await import('./commands/diff.js')).diff(request, world, messages);
    case 'verify':
      return (await import('./commands/verify.js')).verify(request, world, messages);
    case 'refresh':
      return (await import('./commands/refresh.js')).refresh(request, world, messages);
    case 'trend':
      return (await import('./commands/trend.js')).trend(request, world, messages);
    case 'rollup':
      return (await import('./commands/rollup.js')).rollup(request, world, messages);
    case 'next':
      return (await import('./commands/next.js')).next(request, world, messages);
    case 'templates':
      return (await import('./commands/listTemplates.js')).listTemplates(request, world, messages);
    case 'eject':
      return (await import('./commands/ejectTemplates.js')).ejectTemplates(request, world, messages);
    case 'text':
      await (request.asked ? world.stdout : world.stderr).write(request.text);
      return request.asked ? EXIT.fine : EXIT.cannotRun;
    case 'refused':
      await world.stderr.write(
        `${request.sentence}\n${messages.cli.usageErrors.seeHelp({ command: request.command })}\n`,
      );
      return EXIT.cannotRun;
  }
}

/** A bug of ours. The stack is for its developers, who ask for it. */
async function internal(error: unknown, world: World, { cli }: Messages): Promise<ExitCode> {
  const message = error instanceof Error ? error.message : String(error);
  await world.stderr.write(`${cli.internal({ message })}\n`);
  if (world.env.BHXH_REPORT_DEBUG && error instanceof Error) await world.stderr.write(`${error.stack}\n`);
  return EXIT.internal;
}
