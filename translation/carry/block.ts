import type { Code, Heading, Link, Nodes, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { carryWords } from '../code/program';
import type { Edit } from '../rules/rule';
import { headingId } from '../sections';

/** What differs between two blocks with the same words, done to the translated block. */
export function carryInBlock(
  before: RootContent,
  after: RootContent,
  translated: RootContent,
  text: string,
): Edit[] | undefined {
  const [old, current, target] = [before, after, translated].map(carriedIn) as [
    Carried[],
    Carried[],
    Carried[],
  ];
  if (old.length !== current.length) {
    return undefined;
  }
  const edits: Edit[] = [];
  for (const [index, { kind, value, node }] of old.entries()) {
    const next = current[index];
    if (!next || next.kind !== kind) {
      return undefined;
    }
    if (next.value === value) {
      continue;
    }
    if (!isPlain(kind, value) || !isPlain(kind, next.value)) {
      return undefined;
    }
    const places = target.filter((one) => one.kind === kind && one.value === value);
    const found =
      kind === 'block'
        ? inCode(node as Code, next.node as Code, nth(target, kind, old, index), text)
        : places.map((place) => replaceIn(place, value, next.value, text));
    if (!found || found.length === 0 || found.some(({ start }) => start < 0)) {
      return undefined;
    }
    edits.push(...found);
  }
  return isUnambiguous(old, current) ? edits : undefined;
}

interface Carried {
  kind: 'block' | 'code' | 'url' | 'id' | 'prop';
  value: string;
  node: Nodes;
  /** Offsets within which the value stands. */
  start: number;
  end: number;
}

/** Everything in a block that is carried, in the order of the text. */
function carriedIn(block: RootContent): Carried[] {
  const carried: Carried[] = [];
  visit(block, (node: Nodes) => {
    const add = (
      kind: Carried['kind'],
      value: string,
      { position }: Pick<Nodes, 'position'> = node,
    ) =>
      carried.push({
        kind,
        value,
        node,
        start: position?.start.offset ?? 0,
        end: position?.end.offset ?? 0,
      });
    if (node.type === 'code') {
      add('block', `${node.lang ?? ''} ${node.meta ?? ''}\n${node.value}`);
    } else if (node.type === 'inlineCode') {
      add('code', node.value);
    } else if (node.type === 'link' || node.type === 'image') {
      add('url', (node as Link).url);
    } else if (node.type === 'heading') {
      add('id', headingId(node as Heading));
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      for (const attribute of node.attributes) {
        if (attribute.type === 'mdxJsxAttribute' && attribute.value) {
          const { name, value } = attribute;
          const written = typeof value === 'string' ? `"${value}"` : `{${value.value}}`;
          add('prop', `${name}=${written}`, attribute);
        }
      }
    }
  });
  return carried;
}

/** Whether a value is written as it is read, without anything that would need to be escaped. */
function isPlain(kind: Carried['kind'], value: string): boolean {
  switch (kind) {
    case 'code':
      return !/[`|\n]|^\s|\s$/.test(value);
    case 'url':
    case 'id':
      return /^[^\s()<>{}&`\\]+$/.test(value);
    case 'prop':
      return !/["&]/.test(/="(.*)"$/s.exec(value)?.[1] ?? '');
    case 'block':
      return true;
  }
}

/** The same old value has to become the same new one everywhere: a translation may name them in another order. */
function isUnambiguous(old: Carried[], current: Carried[]): boolean {
  const becomes = new Map<string, string>();
  return old.every(({ kind, value }, index) => {
    const next = current[index]?.value ?? '';
    const key = `${kind} ${value}`;
    const known = becomes.get(key) ?? next;
    becomes.set(key, next);
    return kind === 'block' || known === next;
  });
}

/** The carried thing of a kind that has the same number among its kind. */
function nth(target: Carried[], kind: string, old: Carried[], index: number): Carried | undefined {
  const number = old.slice(0, index).filter((one) => one.kind === kind).length;
  return target.filter((one) => one.kind === kind)[number];
}

/** An edit that begins before the text, where the value is written in another way. */
function replaceIn({ start, end }: Carried, old: string, current: string, text: string): Edit {
  const at = text.slice(start, end).lastIndexOf(old);
  return at === -1
    ? { start: -1, end: -1, text: current }
    : { start: start + at, end: start + at + old.length, text: current };
}

function inCode(
  before: Code,
  after: Code,
  target: Carried | undefined,
  text: string,
): Edit[] | undefined {
  const code = target?.node as Code | undefined;
  const words = { english: before.value, translation: code?.value ?? '' };
  const value = carryWords(words, after.value, after.lang ?? '');
  if (!code || !target || value === undefined) {
    return undefined;
  }
  // what stands before a line of a list or a quote, whose markers come only once
  const lineStart = text.lastIndexOf('\n', target.start - 1) + 1;
  const indent = text.slice(lineStart, target.start).replace(/[^>\s]/g, ' ');
  const fence = /^[`~]+/.exec(text.slice(target.start))?.[0];
  const block = writeCode(after, value, fence)
    .split('\n')
    .map((line, index) => (index === 0 ? line : line ? indent + line : indent.trimEnd()))
    .join('\n');
  return [{ start: target.start, end: target.end, text: block }];
}

/** A block of code between two fences, with the language and marks of another one. */
export function writeCode({ lang, meta }: Code, value: string, wanted = '```'): string {
  const head = [lang, meta].filter(Boolean).join(' ');
  let fence = head.includes('`') ? '~~~' : wanted;
  while (value.includes(fence)) {
    fence += fence.charAt(0);
  }
  return [`${fence}${head}`, ...(value ? [value] : []), fence].join('\n');
}
