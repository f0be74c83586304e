import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readQueries } from './queries';

const right = { locale: 'ru', version: '3.x', query: 'вход', expect: ['/organizations#tokens'] };

function read(...lines: string[]) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'queries-'));
  const file = path.join(folder, 'q.jsonl');
  fs.writeFileSync(file, lines.join('\n'));
  try {
    return readQueries([file]);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

it('reads a question a line, and takes both names of the current version', () => {
  const lines = ['3.x', '4.x', 'current'].map((version) => JSON.stringify({ ...right, version }));
  expect(read(...lines, '').map(({ version }) => version)).toEqual(['3.x', '', '']);
});

it('takes addresses with the version and without', () => {
  const expected = ['/3.x/organizations#tokens', '/organizations#tokens', '/3.x'];
  const [query] = read(JSON.stringify({ ...right, expect: expected }));
  expect(query?.expect).toEqual(['/organizations#tokens', '/organizations#tokens', '/3.x']);
});

it.each([
  ['{', 'q.jsonl:2  this is no JSON object: {'],
  [JSON.stringify({ ...right, locale: 'xx' }), 'q.jsonl:2  locale is "xx"'],
  [JSON.stringify({ ...right, version: 2 }), 'q.jsonl:2  version is 2, expected one of current'],
  [JSON.stringify({ ...right, query: ' ' }), 'q.jsonl:2  query is " "'],
  [JSON.stringify({ ...right, expect: [] }), 'q.jsonl:2  expect is []'],
])('says which line is wrong: %s', (line, message) => {
  expect(() => read(JSON.stringify(right), line)).toThrow(message);
});
