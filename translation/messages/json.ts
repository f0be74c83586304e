/** A key in the outer object of JSON text, or in an object directly in it. */
export interface JsonMember {
  key: string;
  /** Offset of the key, its quote included. */
  keyAt: number;
  /** Key of the object that it is in; undefined in the outer object. */
  parent: string | undefined;
  kind: 'string' | 'object' | 'other';
  /** The text of a string; empty for other values. */
  value: string;
  /** Offsets of the value; without the quotes for a string. An object ends nowhere here. */
  start: number;
  end: number;
}

/**
 * Finds the keys of the first two levels and where they stand, those that `JSON.parse` would drop
 * since the same key follows included.
 *
 * @returns undefined where the text is no JSON object
 */
export function membersOf(text: string): JsonMember[] | undefined {
  if (jsonError(text) || !text.trimStart().startsWith('{')) {
    return undefined;
  }
  const members: JsonMember[] = [];
  /** The keys of the containers around; undefined for the outer object and in arrays. */
  const around: (string | undefined)[] = [];
  let string = { text: '', start: 0 };
  let open: JsonMember | undefined;
  const close = (value: Pick<JsonMember, 'start' | 'end'> & Partial<JsonMember>) => {
    Object.assign(open ?? {}, value);
    open = undefined;
  };
  for (const { 0: token, index: start } of text.matchAll(tokens)) {
    const end = start + token.length;
    if (token === ':') {
      const [, parent] = around;
      const value = { kind: 'other' as const, value: '', start, end };
      open = { key: string.text, keyAt: string.start, parent, ...value };
      if (around.length <= 2) {
        members.push(open);
      }
    } else if (token === '{' || token === '[') {
      around.push(open?.key);
      close({ kind: token === '{' ? 'object' : 'other', start, end: start });
    } else if (token === '}' || token === ']') {
      around.pop();
    } else if (token.startsWith('"')) {
      string = { text: JSON.parse(token) as string, start };
      close({ kind: 'string', value: string.text, start: start + 1, end: end - 1 });
    } else if (token !== ',') {
      close({ start, end });
    }
  }
  return members;
}

const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** Where JSON text is broken; undefined if it is not. */
export function jsonError(text: string): { at: number } | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    // V8 tells the offset in its message; without one, the text ended too early
    const position = /at position (\d+)/.exec((error as Error).message)?.[1];
    return { at: Number(position ?? text.length) };
  }
}
