import type { FolderRule } from './rule';

export const symbolicLink: FolderRule = {
  id: 'symbolic-link',
  reason: 'A link makes the site read, and publish, a file from anywhere on the computer.',
  check: (entries) =>
    entries
      .filter(({ kind }) => kind === 'link')
      .map((entry) => ({
        entry,
        found: 'symbolic link',
        advice: 'delete it, and add the file itself',
      })),
};
