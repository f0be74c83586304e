import fs from 'node:fs';
import path from 'node:path';
import type { Finding } from '../finding';
import type { Source } from '../source';
import { placeOfKey } from './front-matter';

const folder = 'static/img/logo';

/** The logos that front matter names exist. */
export function checkLogos({ siteDir, files }: Source): Finding[] {
  return files.flatMap((file) =>
    (['logoFilename', 'darkLogoFilename'] as const).flatMap((key): Finding[] => {
      const logo = file.frontMatter?.sidebar_custom_props?.[key];
      return typeof logo !== 'string' || fs.existsSync(path.join(siteDir, folder, logo))
        ? []
        : [
            {
              path: file.name,
              ...placeOfKey(file.text, ['sidebar_custom_props', key]),
              found: `no logo ${folder}/${logo}`,
              advice: 'add the file, or correct the name',
              rule: 'missing-logo',
            },
          ];
    }),
  );
}
