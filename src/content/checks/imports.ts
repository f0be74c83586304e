import fs from 'node:fs';
import { importsOf } from '../../remark/logical-imports';
import type { Finding } from '../finding';
import { describeMissing, resolveImport } from '../resolve-import';
import type { Source } from '../source';

/** Every import of Markdown means a file, in the reader's language or in English. */
export function checkImports({ siteDir, files }: Source): Finding[] {
  return files.flatMap((file) =>
    importsOf(file.tree).flatMap((declaration): Finding[] => {
      const source = String(declaration.source.value);
      const request = { siteDir, locale: file.locale, importer: file.file, source };
      const resolved = resolveImport({ ...request, exists: fs.existsSync });
      if (!resolved || resolved.file) {
        return [];
      }
      return [
        {
          path: file.name,
          line: declaration.loc?.start.line ?? 1,
          column: (declaration.loc?.start.column ?? 0) + 1,
          found: describeMissing(siteDir, source, resolved.tried),
          advice: 'correct the path, or add the file',
          rule: 'missing-import',
        },
      ];
    }),
  );
}
