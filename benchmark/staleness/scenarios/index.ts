import type { Group } from '../scenario';
import { blocks } from './blocks';
import { clones } from './clones';
import { code } from './code';
import { exceptions } from './exceptions';
import { files } from './files';
import { frontMatter } from './front-matter';
import { history } from './history';
import { imports } from './imports';
import { layout } from './layout';
import { promises } from './promises';
import { sections } from './sections';
import { stamps } from './stamps';
import { languagesAndVersions } from './versions';
import { words } from './words';

export const groups: Group[] = [
  words,
  code,
  sections,
  blocks,
  frontMatter,
  imports,
  layout,
  files,
  history,
  clones,
  stamps,
  exceptions,
  promises,
  languagesAndVersions,
];
