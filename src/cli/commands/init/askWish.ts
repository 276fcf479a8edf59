import { periodIn } from '../../../begin/periodIn.js';
import { unitIn } from '../../../begin/unitIn.js';
import { usualOf } from '../../../begin/usualOf.js';
import type { Wish } from '../../../jobs/init.js';
import { initProblem } from '../../../jobs/told/initProblem.js';
import { PROFILE_CHOICES } from '../../../model/schema/profileChoices.js';
import type { Context } from '../../context.js';
import { EXIT, type ExitCode } from '../../exitCode.js';
import { problemText } from '../../print/problemText.js';
import type { Prompter } from '../../world.js';
import type { InitRequest } from './initRequest.js';

type Asked = Omit<InitRequest, 'stem'> & Pick<Wish, 'stem'>;

/** What is wished for: as the options say, and at a terminal the answers to what they do not say. */
export async function askWish(request: Asked, context: Context): Promise<Wish | { readonly exitCode: ExitCode }> {
  const { world, messages, speaker } = context;
  const prompter = await world.prompter();
  const answered = prompter === null ? request : await ask(request, prompter, context);
  if (answered === null) {
    await speaker.line(messages.init.left);
    return { exitCode: EXIT.cannotRun };
  }
  const { unit, period, level = null, profile = 'state', recipient: recipients = [] } = answered;
  if (unit === undefined || period === undefined)
    return { exitCode: await speaker.refuse({ code: 'initMissing', args: undefined }) };
  const { issuer = null, symbol = null, signer = null, title = null, registers = false, stem } = answered;
  return { unit, period, level, profile, issuer, symbol, signer, title, recipients, registers, stem };
}

/** One question for each option that is not given; null where one of them is left. */
async function ask(given: Asked, prompter: Prompter, { messages }: Context): Promise<Asked | null> {
  const say = messages.init.questions;
  const text = async (message: string, initial?: string | null): Promise<string | null> => {
    const answer = await prompter.ask({ message, initial: initial ?? undefined, faultIn: () => null });
    return answer === null ? null : answer.trim();
  };
  const period =
    given.period ??
    (await prompter.ask({
      message: say.period,
      hint: say.periodHint,
      faultIn: (said) => (periodIn(said) === null ? faultText({ type: 'period', said }) : null),
    }));
  const span = period === null ? null : periodIn(period);
  if (period === null || span === null) return period === null ? null : { ...given, period };
  const level = given.level ?? null;
  const unit =
    given.unit ??
    (await prompter.ask({
      message: say.unit,
      hint: say.unitHint,
      faultIn: (name) => {
        const found = unitIn({ name, level }, span);
        return 'type' in found ? faultText(found) : null;
      },
    }));
  if (unit === null) return null;
  const choices = PROFILE_CHOICES.map((value) => ({ value, label: say.profiles[value] }));
  const chosen = given.profile ?? (await prompter.choose({ message: say.profile, choices }));
  const profile = PROFILE_CHOICES.find((choice) => choice === chosen);
  const found = unitIn({ name: unit, level }, span);
  if (profile === undefined || 'type' in found)
    return profile === undefined ? null : { ...given, period, unit, profile };
  const usual = usualOf({ unit: found, profile, issuer: null, symbol: null, title: null });
  const issuer = given.issuer ?? (await text(say.issuer, usual.issuer));
  const symbol = issuer === null ? null : (given.symbol ?? (await text(say.symbol, usual.symbol)));
  const title = symbol === null ? null : (given.title ?? (await text(say.title, usual.title)));
  const signer = title === null ? null : (given.signer ?? (await text(say.signer)));
  if (issuer === null || symbol === null || title === null || signer === null) return null;
  const wanted =
    given.registers === undefined ? await prompter.choose({ message: say.registers, choices: yesNo() }) : '';
  if (wanted === null) return null;
  const registers = given.registers ?? wanted === 'yes';
  const answers = Object.entries({ issuer, symbol, title, signer }).filter(([, answer]) => answer !== '');
  return { ...given, period, unit, profile, registers, ...Object.fromEntries(answers) };

  function yesNo() {
    return (['no', 'yes'] as const).map((value) => ({ value, label: say.yesNo[value] }));
  }

  function faultText(problem: Parameters<typeof initProblem>[0]): string {
    return problemText(initProblem(problem), messages.cli);
  }
}
