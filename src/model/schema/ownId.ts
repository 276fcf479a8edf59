import { identifier } from '../leaf.js';

/** The `id` of an item that would else be called after what defines it (see `itemId`). */
export const ownId = identifier({
  description: 'Tên riêng của mục (chữ thường, số, gạch nối), để gọi trong lời văn và so sánh giữa các năm.',
}).optional();
