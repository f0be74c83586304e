import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { placeOf } from '../../apply';
import { englishPattern, namePattern, patternOf, roughly, spellingPattern } from './pattern';

/** What `i18n/<locale>/glossary.yml` says of the words of a language. */
export interface Glossary {
  terms: Term[];
  neverTranslate: Name[];
  /** Finds the names, in any spelling. */
  anyName: RegExp;
  misspelt: Misspelling[];
  /** Finds texts in which something may be banned or misspelt. */
  suspicious: RegExp;
}

interface Entry {
  /** Renderings that are plainly wrong. */
  banned: RegExp[];
  /** Where English says this, they are right. */
  unless: RegExp | undefined;
  /** Said to translators. */
  note: string | undefined;
}

export interface Term extends Entry {
  en: string;
  preferred: string;
  /** Finds the term in English. */
  english: RegExp;
}

export interface Name extends Entry {
  name: string;
  /** Finds the name where it is written as it should be. */
  exact: RegExp;
}

export interface Misspelling {
  wrong: RegExp;
  right: string;
}

export interface GlossaryProblem {
  /** Offset in the file. */
  at: number;
  line: number;
  column: number;
  found: string;
  advice: string;
}

/** Reads a glossary; one with problems is not used, so that nobody trusts half of it. */
export function readGlossary(text: string): { glossary: Glossary; problems: GlossaryProblem[] } {
  const document = parseDocument(text);
  const problems: GlossaryProblem[] = [];
  const report: Report = (at, found, advice) => {
    problems.push({ at, ...placeOf(text, at), found, advice });
  };
  for (const { pos, message } of document.errors) {
    const [reason = ''] = message.split('\n');
    report(pos[0], `invalid YAML: ${reason.replace(/ at line .*$/, '')}`, 'correct the YAML here');
  }
  const isBroken = problems.length > 0 || document.contents === null;
  const glossary = isBroken ? empty() : glossaryIn(document.contents as Node, report);
  return { glossary: problems.length > 0 ? empty() : glossary, problems };
}

const empty = (): Glossary => ({
  terms: [],
  neverTranslate: [],
  anyName: spellingPattern([]),
  misspelt: [],
  suspicious: roughly([]),
});

type Report = (at: number, found: string, advice: string) => void;

function glossaryIn(node: Node, report: Report): Glossary {
  const root = fieldsOf(node, ['terms', 'neverTranslate', 'misspelt'], report);
  const entryIn = (fields: Map<string, Node>): Entry => ({
    banned: listIn(fields.get('banned'), report).flatMap((item) => patternIn(item, report)),
    unless: fields.has('unless') ? patternIn(fields.get('unless'), report)[0] : undefined,
    note: fields.has('note') ? textIn(fields.get('note'), report) : undefined,
  });
  const neverTranslate = listIn(root.get('neverTranslate'), report).map((item) => {
    const fields = isScalar(item)
      ? new Map([['name', item]])
      : fieldsOf(item, ['name', 'banned', 'unless', 'note'], report);
    const { name } = required(item, fields, ['name'], report);
    return { ...entryIn(fields), name, exact: namePattern(name) };
  });
  const terms = listIn(root.get('terms'), report).map((item) => {
    const fields = fieldsOf(item, ['en', 'preferred', 'banned', 'unless', 'note'], report);
    const texts = required(item, fields, ['en', 'preferred'], report);
    return { ...entryIn(fields), ...texts, english: englishPattern(texts.en) };
  });
  const misspelt = listIn(root.get('misspelt'), report).flatMap((item) => {
    const fields = fieldsOf(item, ['wrong', 'right'], report);
    const { right } = required(item, fields, ['wrong', 'right'], report);
    return patternIn(fields.get('wrong'), report).map((wrong) => ({ wrong, right }));
  });
  return {
    terms,
    neverTranslate,
    anyName: spellingPattern(neverTranslate.map(({ name }) => name)),
    misspelt,
    suspicious: roughly([
      ...[...terms, ...neverTranslate].flatMap(({ banned }) => banned),
      ...misspelt.map(({ wrong }) => wrong),
    ]),
  };
}

const offsetOf = (node: Node | null | undefined): number => node?.range?.[0] ?? 0;

/** The values of a map by their keys. */
function fieldsOf(node: Node, known: string[], report: Report): Map<string, Node> {
  const fields = new Map<string, Node>();
  const list = known.map((key) => `\`${key}\``).join(', ');
  if (!isMap(node)) {
    report(offsetOf(node), `expected keys: ${list}`, 'write them, each with a colon');
    return fields;
  }
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (known.includes(name)) {
      fields.set(name, value as Node);
    } else {
      const at = offsetOf(key as Node);
      report(at, `unknown key \`${name}\`, expected one of ${list}`, 'correct the key');
    }
  }
  return fields;
}

function required<Key extends string>(
  item: Node,
  fields: Map<string, Node>,
  keys: Key[],
  report: Report,
): Record<Key, string> {
  const texts = keys.map((key): [Key, string] => {
    if (isMap(item) && !fields.has(key)) {
      report(offsetOf(item), `\`${key}\` is missing`, `add \`${key}: …\` to this entry`);
    }
    return [key, fields.has(key) ? textIn(fields.get(key), report) : ''];
  });
  return Object.fromEntries(texts) as Record<Key, string>;
}

function listIn(node: Node | undefined, report: Report): Node[] {
  if (node === undefined || isSeq(node)) {
    return (node?.items ?? []) as Node[];
  }
  report(offsetOf(node), 'expected a list', 'begin each entry with `- `');
  return [];
}

function textIn(node: Node | undefined, report: Report): string {
  if (isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '') {
    return node.value;
  }
  report(offsetOf(node), 'expected text', 'write it between quotes, if it is a number or so');
  return '';
}

/** A repetition of a group that has one inside, e.g. `(a+)+`. */
const maybeSlow = /\([^()]*[*+}][^()]*\)[*+{]/;

function patternIn(node: Node | undefined, report: Report): RegExp[] {
  const text = textIn(node, report);
  if (maybeSlow.test(text)) {
    const found = `\`${text}\` repeats what repeats, which can take for ever`;
    report(offsetOf(node), found, 'write it without a repetition in a repetition');
    return [];
  }
  try {
    const pattern = patternOf(text);
    if (text === '' || ''.search(pattern) === -1) {
      return text ? [pattern] : [];
    }
    report(offsetOf(node), `\`${text}\` finds nothing, everywhere`, 'make it find something');
    return [];
  } catch {
    report(offsetOf(node), `\`${text}\` is no regular expression`, 'correct it');
    return [];
  }
}
