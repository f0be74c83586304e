import type { Parsed, TranslatedFile } from '../rule';

/** Something that a text uses, and that another text may use as well. */
export interface Use {
  /** Equal for two uses of the same. */
  key: string;
  /** Offset in the text. */
  at: number;
  /** How messages name it. */
  shown: string;
}

/** What a translation uses and no English text that it may have been made from. */
export function foreignUses<Found extends Use>(
  { file, sources }: TranslatedFile,
  usesOf: (parsed: Parsed) => Found[],
): Found[] {
  const uses = remember(usesOf, file);
  if (uses.length === 0) {
    return [];
  }
  const known = new Set(
    sources.flatMap((source) => remember(usesOf, source)).map(({ key }) => key),
  );
  return uses.filter(({ key }) => !known.has(key));
}

const remembered = new WeakMap<object, WeakMap<Parsed['tree'], unknown>>();

/** What a function finds in a text, found once: English is compared with five languages. */
export function remember<Found>(find: (parsed: Parsed) => Found, parsed: Parsed): Found {
  const byTree = remembered.get(find) ?? new WeakMap<Parsed['tree'], unknown>();
  remembered.set(find, byTree);
  if (!byTree.has(parsed.tree)) {
    byTree.set(parsed.tree, find(parsed));
  }
  return byTree.get(parsed.tree) as Found;
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Text for a message: on one line, not too long, without what would end the code span. */
export function shorten(text: string): string {
  const line = oneLine(text).replaceAll('`', "'");
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** Offset at which a node begins. */
export const startOf = (node: { position?: { start: { offset?: number } } | undefined }): number =>
  node.position?.start.offset ?? 0;
