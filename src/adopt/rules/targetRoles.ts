import type { RoleRule } from './role.js';

const POINTS = /^điểm(?: phần trăm| %)? (?:so (?:với )?)?(?:kế hoạch|chỉ tiêu|mục tiêu)/u;
const TARGET = /^(?:điểm (?:phần trăm|%) )?(?:so (?:với )?)?(?:kế hoạch|chỉ tiêu|mục tiêu)/u;

/** What is said of a rate and what it is to reach. */
export const TARGET_ROLES: readonly RoleRule[] = [
  {
    role: 'target.shortfall',
    kinds: ['percent'],
    before: /(?:thấp hơn|(?:còn )?thiếu|kém)$/u,
    after: TARGET,
    example: 'bao phủ 86,5% dân số, thấp hơn ‹4,5%› so với chỉ tiêu UBND tỉnh giao',
  },
  {
    role: 'target.excess',
    kinds: ['percent'],
    before: /(?:vượt|cao hơn|tăng)$/u,
    after: TARGET,
    example: 'bao phủ 32,48% lực lượng lao động, cao hơn ‹0,48%› so với chỉ tiêu',
  },
  {
    role: 'target.excess',
    kinds: ['percent'],
    before: /(?:^|[,;(] ?)vượt$/u,
    after: /^(?:[;,.)]|$)/u,
    example: 'tỷ lệ bao phủ BHYT đạt 93,5%, vượt ‹0,3%›; tỷ lệ lao động',
  },
  {
    role: 'target.excess',
    kinds: ['number'],
    before: /(?:vượt|cao hơn)$/u,
    after: POINTS,
    example: 'tỷ lệ bao phủ 95,4% dân số, vượt ‹0,4› điểm phần trăm so với chỉ tiêu',
  },
  {
    role: 'target.shortfall',
    kinds: ['number'],
    before: /(?:thấp hơn|(?:còn )?thiếu|kém)$/u,
    after: POINTS,
    example: 'thấp hơn ‹1,5› điểm phần trăm so với chỉ tiêu',
  },
  {
    role: 'target.percent',
    kinds: ['percent'],
    before: /(?:kế hoạch|chỉ tiêu|mục tiêu)[^;()]*\($|\((?:kế hoạch|chỉ tiêu|mục tiêu)[^;()]*$/u,
    after: /^\)/u,
    example: 'thấp hơn 4,5% so với chỉ tiêu UBND tỉnh giao (‹91%›)',
  },
];
