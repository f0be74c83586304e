/** Changes a text, or a part of one. */
export type Edit = (text: string) => string;

/** A part of a page from one heading to the next, found without the toolkit. */
interface Part {
  id: string;
  text: string;
}

/** Replaces the first place that fits; without one the scenario is wrong. */
export const replace =
  (pattern: RegExp | string, by: string): Edit =>
  (text) => {
    const edited = text.replace(pattern, by);
    if (edited === text) {
      throw new Error(`${pattern} is not in: ${text.slice(0, 200)}`);
    }
    return edited;
  };

/** One edit after the other. */
export const all =
  (...edits: Edit[]): Edit =>
  (text) =>
    edits.reduce((edited, edit) => edit(edited), text);

export const misspell = replace(/\b([a-z])(?!\1)([a-z])(?=[a-z]{3})/, '$2$1');
export const drop: Edit = () => '';
export const prepend =
  (more: string): Edit =>
  (text) =>
    `${more}\n\n${text}`;
export const append =
  (more: string): Edit =>
  (text) =>
    `${text}\n\n${more}`;

/** Edits a section; `''` is what stands before the first heading with an id. */
export const section =
  (id: string, edit: Edit): Edit =>
  (text) =>
    join(
      parts(text).map((part) =>
        part.id === id ? { ...part, text: edit(part.text.trimEnd()) } : part,
      ),
      id,
    );

/** Takes a section away and lays it down in front of another one, or at the end. */
export const moveSection =
  (id: string, before?: string): Edit =>
  (text) => {
    const list = parts(text);
    const moved = list.filter((part) => part.id === id);
    const rest = list.filter((part) => part.id !== id);
    const index = rest.findIndex((part) => part.id === before);
    const place = index === -1 ? rest.length : index;
    return join([...rest.slice(0, place), ...moved, ...rest.slice(place)], id);
  };

/** Text of a section, its heading included. */
export const sectionIn = (text: string, id: string): string =>
  parts(text)
    .find((part) => part.id === id)
    ?.text.trimEnd() ?? '';

const kinds = {
  heading: /^#/,
  paragraph: /^(?!\d+\. |import )[A-Za-z`*“[]/,
  bullets: /^- /,
  numbers: /^1\. /,
  table: /^\|/,
  code: /^```/,
  nestedCode: /^ +```/,
  component: /^<[A-Z]/,
};

/** Edits the first block of a kind. */
export const block =
  (kind: keyof typeof kinds, edit: Edit): Edit =>
  (text) => {
    const list = blocks(text);
    const index = list.findIndex((one) => kinds[kind].test(one));
    if (index === -1) {
      throw new Error(`there is no ${kind} in: ${text.slice(0, 200)}`);
    }
    return list.map((one, at) => (at === index ? edit(one) : one)).join('\n\n');
  };

/** Edits every block of a kind. */
export const eachBlock =
  (kind: keyof typeof kinds, edit: Edit): Edit =>
  (text) =>
    blocks(text)
      .map((one) => (kinds[kind].test(one) ? edit(one) : one))
      .join('\n\n');

/** Two neighbouring blocks, the first of a kind, change places. */
export const swapWithNext =
  (kind: keyof typeof kinds): Edit =>
  (text) => {
    const list = blocks(text);
    const index = list.findIndex((one) => kinds[kind].test(one));
    const [first = '', second = ''] = list.slice(index, index + 2);
    return list.toSpliced(index, 2, second, first).join('\n\n');
  };

/** Two letters change places in the first paragraph of a section. */
export const typo = (id: string): Edit => section(id, block('paragraph', misspell));

/** Lines of all paragraphs broken at another width. */
export const reflow: Edit = eachBlock('paragraph', (text) =>
  text.replace(/(.{40}\S*) (?=[A-Za-z])/g, '$1\n'),
);

function parts(text: string): Part[] {
  const found: Part[] = [{ id: '', text: '' }];
  let isCode = false;
  for (const line of text.split(/(?<=\n)/)) {
    isCode = /^\s*```/.test(line) ? !isCode : isCode;
    const id = isCode ? undefined : /^#{1,6} .*\\\{#([\w-]+)\}/.exec(line)?.[1];
    if (id) {
      found.push({ id, text: '' });
    }
    const last = found.at(-1);
    if (last) {
      last.text += line;
    }
  }
  return found;
}

function join(list: Part[], needed: string): string {
  if (!list.some(({ id }) => id === needed)) {
    throw new Error(`there is no section #${needed}`);
  }
  const texts = list.map(({ text }) => text.trimEnd()).filter(Boolean);
  return `${texts.join('\n\n')}\n`;
}

/** Blocks between blank lines; a code block is one. */
function blocks(text: string): string[] {
  const found: string[] = [];
  let isCode = false;
  let isOpen = false;
  for (const line of text.split('\n')) {
    const isFence = /^\s*```/.test(line);
    if (isOpen && (line.trim() || isCode)) {
      found.push(`${found.pop()}\n${line}`);
    } else if (line.trim()) {
      found.push(line);
    }
    isCode = isFence ? !isCode : isCode;
    isOpen = isCode || Boolean(line.trim());
  }
  return found;
}
