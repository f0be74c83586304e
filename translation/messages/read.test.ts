import { expect, it } from 'vitest';
import { applyEdits } from '../rules/apply';
import { descriptionEdits } from './descriptions';
import type { EnglishMessage, EnglishMessages } from './english';
import { messageFile } from './read';

const messages = new Map<string, EnglishMessage>([
  ['hello', { message: 'Hello', description: 'A "greeting"' }],
  ['bye', { message: 'Bye', description: undefined }],
]);
const english: EnglishMessages = new Map([['code.json', messages]]);
const read = (text: string, name = 'code.json') =>
  messageFile('ru', `i18n/ru/${name}`, text, english)?.messages;

it('reads messages with their English and their place, and those that are missing', () => {
  const text = '{\n  "hello": { "message": "\\u041fривет" },\n  "x": { "message": "y" }\n}\n';
  expect(read(text)).toEqual([
    { id: 'hello', message: 'Привет', at: text.indexOf('\\u041f'), english: 'Hello' },
    { id: 'x', message: 'y', at: text.indexOf('y'), english: undefined },
    { id: 'bye', message: '', at: text.lastIndexOf('}'), english: 'Bye' },
  ]);
});

it('reads keys that mean something to JavaScript as any other', () => {
  const text = '{ "__proto__": { "message": "a" }, "constructor": { "message": "b" } }';
  expect(read(text)?.map(({ id, english }) => [id, english])).toEqual([
    ['__proto__', undefined],
    ['constructor', undefined],
    ['hello', 'Hello'],
    ['bye', 'Bye'],
  ]);
  expect('message' in {}).toBe(false);
});

it.each(['{', '[]', '{ "hello": { "message": "a" },\n}'])('leaves %j to others', (text) =>
  expect(read(text)).toBeUndefined(),
);

it.each([
  [
    '{\n  "hello": {\n    "message": "Привет",\n    "description": "Old"\n  }\n}',
    '{\n  "hello": {\n    "message": "Привет",\n    "description": "A \\"greeting\\""\n  }\n}',
  ],
  [
    '{\n  "hello": {\n    "message": "Привет"\n  }\n}',
    '{\n  "hello": {\n    "message": "Привет",\n    "description": "A \\"greeting\\""\n  }\n}',
  ],
  [
    '{ "hello": { "message": "Привет" } }',
    '{ "hello": { "message": "Привет", "description": "A \\"greeting\\"" } }',
  ],
  ['{ "bye": { "message": "Пока", "description": "Ours" } }', undefined],
  ['{ "hello": { "message": "Привет", "description": 1 } }', undefined],
  ['{ "hello":', undefined],
])('brings descriptions up to date: %j', (text, mended = text) => {
  expect(applyEdits(text, descriptionEdits(text, messages))).toBe(mended);
});
