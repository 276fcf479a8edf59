import { LIMITS } from '../../../diagnostics/limits.js';
import type { ProfileChoice } from '../../../report/profile/profile.js';
import type { Context } from '../../context.js';
import { EXIT, type ExitCode } from '../../exitCode.js';
import { readInput } from '../../input/readInput.js';
import { chosenTemplates, type TemplateChoice, templateFiles } from '../../input/templateFiles.js';
import { withDataFiles } from '../../input/withDataFiles.js';
import { STREAM } from '../../plan/plan.js';
import { createResponder } from './createResponder.js';
import { type Previewing, watchedFiles } from './readState.js';

/** Options are left out where not given. */
export interface PreviewRequest extends TemplateChoice {
  readonly files: readonly string[];
  readonly profile?: ProfileChoice;
  readonly against?: readonly string[];
  /** The browser is opened, too. */
  readonly open?: boolean;
}

/** Serves the page with the named files, until the operator stops it. */
export async function preview(given: PreviewRequest, context: Context): Promise<ExitCode> {
  const { world, messages, speaker } = context;
  const request = await withDataFiles(given, world.files);
  if ('code' in request) return speaker.refuse(request);
  const { files, against = [], profile = null, open = false } = request;
  if (files.includes(STREAM)) return speaker.refuse({ code: 'previewStream', args: undefined });
  for (const file of files) {
    const read = await readInput(file, context);
    if ('finding' in read) return speaker.unread(read);
  }
  const templates = templateFiles(chosenTemplates(request, context.office), world);
  if ('code' in templates) return speaker.refuse(templates);
  const page = await readInput(world.page, context, LIMITS.document.bytes);
  if ('finding' in page) return speaker.unread(page);

  const previewing: Previewing = { files, templates, against, profile };
  const local = await world.local();
  const { address, announce } = await local.serve(createResponder(page.data, previewing, context));
  local.watch(await watchedFiles(previewing, context), announce);
  await speaker.line(messages.cli.previewAt({ address }));
  if (open) local.browse(address);
  await local.stopped();
  return EXIT.fine;
}
