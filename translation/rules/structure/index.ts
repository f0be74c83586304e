import type { FileRule } from '../rule';
import { code } from './code';
import { components } from './components';
import { directives } from './directives';
import { frontMatter } from './front-matter';
import { headings } from './headings';
import { imports } from './imports';
import { links } from './links';
import { lists } from './lists';
import { tables } from './tables';

/** A translation is a view of its English file: all but its words is the same. */
export const rules: FileRule[] = [
  frontMatter,
  imports,
  headings,
  components,
  directives,
  code,
  links,
  lists,
  tables,
];
