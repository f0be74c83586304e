import { expect, it } from 'vitest';
import { lineDifference } from './code';

it('tells the lines that differ, with a gap for those between, without their common indent', () => {
  const russian = ['f() {', '  // Раз', '  a;', '  b;', '    // Два', '}'];
  const english = ['f() {', '  // One', '  a;', '  b;', '    // Two', '}'];
  expect(lineDifference(russian.join('\n'), english.join('\n'))).toBe('// One\n…\n  // Two');
});

it('tells all of a program with other lines', () => {
  expect(lineDifference('a;', '  a;\n  b;')).toBe('  a;\n  b;');
});
