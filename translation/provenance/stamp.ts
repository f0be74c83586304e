/**
 * What a translation was made from, as the comment in its last line says:
 *
 * `source: <blob>` or `source: <blob> integration=<blob> ""=<blob>`, in the comment syntax of MDX.
 *
 * The first is the git blob id of the English file; sections that were brought up to date later, or
 * not yet, follow by the id of their heading, `""` for what stands before the first.
 */
export interface Stamp {
  blob: string;
  sections: Map<string, string>;
}

/** Where a stamp stands in its file, together with the notes above it. */
export interface PlacedStamp extends Stamp {
  start: number;
  end: number;
  /** Why sections stayed as they are though their English changed, by id. */
  unchanged: Map<string, string>;
}

const blob = '[0-9a-f]{40}';
const stampLine = new RegExp(
  String.raw`\{\/\*\s*source:\s*(${blob})((?:\s+[^\s=]+=${blob})*)\s*\*\/\}\s*$`,
);
const noteLine = /\{\/\*\s*unchanged(?: #(\S+))?: (.*?)\s*\*\/\}\s*$/;

/** Reads the stamp of a translated file; undefined where its last line is none. */
export function readStamp(text: string): PlacedStamp | undefined {
  const found = stampLine.exec(text);
  if (!found) {
    return undefined;
  }
  const [, main = '', exceptions = ''] = found;
  const unchanged = new Map<string, string>();
  let start = found.index;
  for (
    let note = noteLine.exec(text.slice(0, start));
    note;
    note = noteLine.exec(text.slice(0, start))
  ) {
    unchanged.set(note[1] ?? '', note[2] ?? '');
    start = note.index;
  }
  return { blob: main, sections: readExceptions(exceptions), start, end: text.length, unchanged };
}

const readExceptions = (text: string): Map<string, string> =>
  new Map(
    [...text.matchAll(/([^\s=]+)=(\w+)/g)].map(([, id = '', blob = '']) => [
      id === '""' ? '' : id,
      blob,
    ]),
  );

/** The last lines of a translated file: its stamp, below the reasons for what did not change. */
export function formatStamp(
  { blob, sections }: Stamp,
  unchanged: ReadonlyMap<string, string> = new Map(),
): string {
  const exceptions = [...sections]
    .filter(([, other]) => other !== blob)
    .map(([id, other]) => ` ${id || '""'}=${other}`);
  const notes = [...unchanged].map(
    ([id, why]) => `{/* unchanged${id && ` #${id}`}: ${inComment(why)} */}\n`,
  );
  return `${notes.join('')}{/* source: ${blob}${exceptions.join('')} */}\n`;
}

/** A text as one line that does not end the comment around it. */
const inComment = (text: string): string =>
  text.replaceAll('*/', '* /').replace(/\s+/g, ' ').trim();

/** The text of a translated file with another stamp. */
export function withStamp(
  text: string,
  stamp: Stamp,
  unchanged?: ReadonlyMap<string, string>,
): string {
  return `${withoutStamp(text).trimEnd()}\n\n${formatStamp(stamp, unchanged)}`;
}

/** The text of a translated file without the lines that tell where it comes from. */
export function withoutStamp(text: string): string {
  const stamp = readStamp(text);
  return stamp ? text.slice(0, stamp.start) : text;
}
