import { describe, expect, test } from 'vitest';
import { type Judgement, judge } from '../../../src/indicators/targets/verdict.js';
import type { Aim } from '../../../src/model/targets/aim.js';
import type { Timing } from '../../../src/model/targets/due.js';
import { counted, rate } from '../../support/quantities.js';

interface Said {
  readonly value?: string;
  readonly plan?: string;
  readonly percent?: string;
  readonly shortfall?: string;
  readonly excess?: string;
  readonly aim?: Aim;
}

function judged({ value, plan, percent, shortfall, excess, aim = 'at-least' }: Said, timing: Timing): Judgement {
  const count = (text: string | undefined) => (text === undefined ? undefined : counted(text));
  return judge(
    {
      aim,
      value: count(value),
      wanted: count(plan),
      percent: percent === undefined ? undefined : rate(percent),
      shortfall: count(shortfall),
      excess: count(excess),
    },
    timing,
  );
}

const MOST = { aim: 'at-most' } as const;

describe('on the day of the target', () => {
  test.each<[Said, string]>([
    // Exact numbers decide, whatever else is published.
    [{ value: '4.999', plan: '5.000' }, 'missed below'],
    [{ value: '5.000', plan: '5.000' }, 'met on'],
    [{ value: '5.001', plan: '5.000' }, 'exceeded above'],
    [{ value: '24.999', plan: '25.000', percent: '100%' }, 'missed below'],
    // Approximate ones where all the values that they allow lie on one side.
    [{ value: 'hơn 5.100', plan: '5.000' }, 'exceeded above'],
    [{ value: 'hơn 5.000', plan: '5.000' }, 'exceeded above'],
    [{ value: 'hơn 4.900', plan: '5.000' }, 'missed below'],
    [{ value: 'hơn 4.000', plan: '5.000' }, 'missed below'],
    [{ value: 'hơn 4.000', plan: '4.500' }, 'undecidable null'],
    [{ value: 'gần 100.000', plan: '200.000' }, 'missed below'],
    [{ value: 'gần 5.000', plan: '5.000' }, 'missed below'],
    [{ value: 'khoảng 5.000', plan: '5.000' }, 'undecidable null'],
    [{ value: 'khoảng 6.000', plan: '5.000' }, 'exceeded above'],
    [{ value: 'ước 5.000', plan: '5.000' }, 'met on'],
    [{ value: '4.500-5.500', plan: '5.000' }, 'undecidable null'],
    [{ value: '5.000-5.500', plan: '5.000' }, 'met null'],
    // A word that says only the side leaves open how far.
    [{ value: 'ít nhất 4.000', plan: '5.000' }, 'undecidable null'],
    [{ value: 'ít nhất 5.000', plan: '5.000' }, 'met null'],
    [{ value: 'dưới 6.000', plan: '5.000' }, 'undecidable null'],
    // An approximate target, and a target that is a limit of its own.
    [{ value: '4.900', plan: 'hơn 5.000' }, 'missed below'],
    [{ value: '5.000', plan: 'hơn 5.000' }, 'missed on'],
    [{ value: '5.001', plan: 'hơn 5.000' }, 'met above'],
    [{ value: '5.000', plan: 'gần 5.000' }, 'exceeded above'],
    [{ value: '4.500', plan: 'gần 5.000' }, 'undecidable null'],
    [{ value: '5.500', plan: 'khoảng 5.000' }, 'exceeded above'],
    [{ value: 'hơn 5.000', plan: 'khoảng 5.000' }, 'undecidable null'],
    [{ value: '5.200', plan: '5.000-5.500' }, 'met on'],
    [{ value: 'khoảng 5.500', plan: '5.000-5.500' }, 'met null'],
    // The published share and the published gap.
    [{ percent: '100%' }, 'met on'],
    [{ percent: '99,996%' }, 'missed below'],
    [{ percent: 'hơn 100%' }, 'exceeded above'],
    [{ percent: 'trên 95%' }, 'missed below'],
    [{ percent: '95-105%' }, 'undecidable null'],
    [{ excess: 'hơn 100' }, 'exceeded above'],
    [{ percent: '100%', shortfall: '3' }, 'missed below'],
    [{ value: 'khoảng 5.000', plan: '5.000', percent: '99,8%' }, 'missed below'],
    // What contradicts itself decides nothing.
    [{ value: 'hơn 5.100', plan: '5.000', percent: '98%' }, 'undecidable null'],
    [{ percent: '98%', excess: '100' }, 'undecidable null'],
    [{ value: 'ước 4.900', plan: '5.000', percent: '103%' }, 'undecidable null'],
    [{ value: 'ước 4.900', plan: '5.000', percent: '98%' }, 'missed below'],
    // An estimate that is just its target may have been rounded to it.
    [{ value: 'ước 5.000', plan: '5.000', percent: '100,4%' }, 'exceeded above'],
    [{ value: 'ước 5.000', plan: '5.000', percent: 'gần 100%' }, 'missed below'],
    [{ value: '5.000', plan: 'ước 5.000', percent: '99,8%' }, 'missed below'],
    [{ value: 'ước 5.000', plan: '5.000', percent: '100%' }, 'met on'],
    [{ value: 'ước 5.000', plan: '5.000', percent: 'ít nhất 100%' }, 'met on'],
    [{ value: 'ước 5.200', plan: '5.000-5.500', percent: '104%' }, 'undecidable null'],
    [{ value: '5.000', plan: '5.000', percent: '99,8%' }, 'met on'],
    // A limit is kept from its number down, and nothing is exceeded.
    [{ value: '60', plan: '50', ...MOST }, 'missed above'],
    [{ value: '50', plan: '50', ...MOST }, 'met on'],
    [{ value: '40', plan: '50', ...MOST }, 'met below'],
    [{ value: 'hơn 50', plan: '50', ...MOST }, 'missed above'],
    [{ value: 'gần 50', plan: '50', ...MOST }, 'met below'],
    [{ value: 'không quá 50', plan: '50', ...MOST }, 'met null'],
    [{ value: 'khoảng 50', plan: '50', ...MOST }, 'undecidable null'],
    [{ value: '50', plan: 'dưới 50', ...MOST }, 'missed on'],
    [{ value: '50', plan: 'không quá 50', ...MOST }, 'met on'],
    // … and "hơn 50" is a limit of about so much.
    [{ value: '55', plan: 'hơn 50', ...MOST }, 'undecidable null'],
    [{ value: '49', plan: 'hơn 50', ...MOST }, 'met below'],
    [{ percent: '120%', ...MOST }, 'missed above'],
    [{ percent: '80%', ...MOST }, 'met below'],
    [{ shortfall: '10', ...MOST }, 'met below'],
  ])('%j: %s', (said, expected) => {
    const { status, position } = judged(said, 'due');
    expect(`${status} ${position}`).toBe(expected);
  });
});

describe('before the day, and where nobody knows the day', () => {
  test.each<[Said, running: string, undated: string]>([
    [{ percent: '30%' }, 'in-progress', 'undecidable'],
    [{ percent: 'khoảng 100%' }, 'in-progress', 'undecidable'],
    // What is reached early is reached.
    [{ percent: '100%' }, 'met', 'met'],
    [{ value: '5.100', plan: '5.000' }, 'exceeded', 'exceeded'],
    // A limit is neither kept nor broken before its day.
    [{ value: '60', plan: '50', ...MOST }, 'in-progress', 'undecidable'],
    [{ value: '40', plan: '50', ...MOST }, 'in-progress', 'undecidable'],
  ])('%j: %s, %s', (said, running, undated) => {
    expect([judged(said, 'running').status, judged(said, 'undated').status]).toEqual([running, undated]);
  });
});
