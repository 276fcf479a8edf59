import { describe, expect, test } from 'vitest';
import { joinSoftLines } from '../../../src/report/template/joinSoftLines.js';
import { tidyText } from '../../../src/report/template/tidyText.js';

describe('what a template’s conditions leave behind is set right', () => {
  test.each([
    ['hai  khoảng   trống', 'hai khoảng trống'],
    ['trước dấu , phẩy ; chấm .', 'trước dấu, phẩy; chấm.'],
    ['hai dấu, , phẩy', 'hai dấu, phẩy'],
    ['phẩy rồi chấm, .', 'phẩy rồi chấm.'],
    ['ngoặc ( trống ) và ()', 'ngoặc (trống) và'],
    ['ngoặc rỗng ( ).', 'ngoặc rỗng.'],
    ['đạt 5 %', 'đạt 5%'],
    ['dấu,liền', 'dấu, liền'],
    [' hai đầu ', 'hai đầu'],
  ])('"%s" → "%s"', (left, right) => {
    expect(tidyText(left)).toBe(right);
  });
});

describe('line breaks inside a paragraph are the author’s own', () => {
  test.each([
    ['a line goes on', 'một\nhai', 'một hai'],
    ['a blank line ends the paragraph', 'một\n\nhai', 'một\n\nhai'],
    ['a heading stands alone', '# Đề mục\nmột', '# Đề mục\nmột'],
    ['an item begins a line', 'gồm:\n- một\nhai\n- ba', 'gồm:\n- một hai\n- ba'],
    ['a row begins a line', '| a |\n|---|\n| b |', '| a |\n|---|\n| b |'],
    ['the last break goes', 'một\n', 'một '],
  ])('%s', (_, text, joined) => {
    expect(joinSoftLines(text)).toBe(joined);
    expect(joinSoftLines(text)).toHaveLength(text.length);
  });
});
