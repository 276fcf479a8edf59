import { trendHelp } from '../../../messages/help/trend.js';
import { FORMATS, type Format } from '../../../writers/index.js';
import { choicesOf, nonEmpty } from '../choice.js';
import type { Given, GlobalOptions, Line } from './line.js';

export interface TrendRequest extends GlobalOptions {
  readonly type: 'trend';
  readonly files: readonly string[];
  /** Names of indicators, or how they begin; empty: all. */
  readonly indicators: readonly string[];
  /** Empty where none is asked for: as the output's ending says, or text. */
  readonly formats: readonly Format[];
  readonly output: string | null;
  readonly force: boolean;
}

export const trendLine: Line<TrendRequest> = (program, { language, messages, begin }, onRequest) => {
  const { options, placeholders } = messages;
  const help = trendHelp[language];
  const trend = begin(program, 'trend', help);
  const named = nonEmpty(trend, messages, '--indicator');
  trend
    .argument(`<${placeholders.files}...>`, help.arguments.files)
    .option(
      `-f, --format <${placeholders.formats}>`,
      help.options.format,
      choicesOf(trend, messages, '--format', FORMATS),
    )
    .option(`-o, --output <${placeholders.output}>`, help.options.output, nonEmpty(trend, messages, '--output'))
    .option(
      `--indicator <${placeholders.indicator}>`,
      help.options.indicator,
      (value: string, previous: readonly string[] = []) => [...previous, named(value)],
    )
    .option('--force', options.force)
    .action((files: readonly string[]) => onRequest(requestOf(files, trend.optsWithGlobals())));
};

type GivenTrend = Omit<TrendRequest, 'formats' | 'indicators'> & {
  readonly format: TrendRequest['formats'];
  readonly indicator: TrendRequest['indicators'];
};

function requestOf(files: readonly string[], given: Given<GivenTrend>): TrendRequest {
  return {
    type: 'trend',
    files,
    indicators: given.indicator ?? [],
    formats: given.format ?? [],
    output: given.output ?? null,
    force: given.force ?? false,
    color: given.color ?? true,
  };
}
