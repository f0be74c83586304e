import path from 'node:path';
import type { FolderRule } from './rule';

export const unsafeFileName: FolderRule = {
  id: 'unsafe-file-name',
  reason:
    'Names that are hidden, look alike or mean something to a system are other files on another computer.',
  check: (entries) => {
    const named = new Set<string>();
    return entries.flatMap((entry) => {
      const folded = entry.name.normalize('NFKC').toLowerCase();
      const isTwin = named.has(folded);
      named.add(folded);
      if (isTwin) {
        const found = 'a name that differs from another only in capitals or accents';
        return [{ entry, found, advice: 'keep one of the two files' }];
      }
      return isSafe(path.basename(entry.file))
        ? []
        : [
            {
              entry,
              found: `unsafe name ${JSON.stringify(path.basename(entry.file))}`,
              advice: 'use letters from a to z, digits, `-`, `_` and `.`, as the English file does',
            },
          ];
    });
  },
};

/** Windows keeps these for devices. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

const isSafe = (name: string): boolean => /^\w(?:[\w.-]*[\w-])?$/.test(name) && !devices.test(name);
