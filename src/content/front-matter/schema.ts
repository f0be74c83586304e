import { Joi } from '@docusaurus/utils-validation';
import leven from 'leven';

/** Keys of this site, beside those of Docusaurus. */
export interface GuideFrontMatter {
  /** Kind of application; free text in a translation. */
  app_type?: string;
  /** Name of the framework. */
  framework?: string;
  /** Official documentation of the framework. */
  official_link?: string;
  /** Programming language of the guide's code. */
  language?: string;
  /** Package that the guide documents; its version is shown beside its name. */
  sdk?: string;
}

/** What the sidebar and the gallery show of a page. */
export interface SidebarCustomProps {
  /** File in `static/img/logo/`, for light mode, and for dark mode too without the next key. */
  logoFilename?: string;
  darkLogoFilename?: string;
  description?: string;
  /** Set by the site where `description` is inherited: the language that it is in. */
  descriptionLang?: string;
  /** Set by the site: `app_type` of the English page, by which the gallery groups guides. */
  appType?: string;
}

const text = Joi.string().trim().min(1);
const url = Joi.string().uri({ scheme: ['https', 'http'] });
const logo = Joi.string().pattern(/^[\w.-]+\.svg$/, 'file name that ends in .svg');

/** Every key that a page may have; Docusaurus checks the values of its own keys in depth. */
const schema = Joi.object({
  // Docusaurus: @docusaurus/plugin-content-docs/src/frontMatter.ts
  id: text,
  title: Joi.string().allow(''),
  slug: text,
  description: text,
  keywords: Joi.array().items(text),
  image: text,
  tags: Joi.array(),
  draft: Joi.boolean(),
  unlisted: Joi.boolean(),
  hide_title: Joi.boolean(),
  hide_table_of_contents: Joi.boolean(),
  toc_min_heading_level: Joi.number().integer().min(2).max(6),
  toc_max_heading_level: Joi.number().integer().min(2).max(6),
  sidebar_label: text,
  sidebar_position: Joi.number(),
  sidebar_class_name: text,
  sidebar_key: text,
  displayed_sidebar: text.allow(null),
  pagination_label: text,
  pagination_next: text.allow(null),
  pagination_prev: text.allow(null),
  custom_edit_url: Joi.string().allow(null),
  parse_number_prefixes: Joi.boolean(),
  last_update: Joi.object().unknown(),
  // this site
  sidebar_custom_props: Joi.object<SidebarCustomProps>({
    logoFilename: logo,
    darkLogoFilename: logo,
    description: text,
  }),
  app_type: text,
  framework: text,
  official_link: url,
  language: text,
  sdk: text,
}).required();

const keysOf = (description: Joi.Description): string[] => Object.keys(description.keys ?? {});

const knownKeys = (parent: string[]): string[] => {
  const description = schema.describe();
  return keysOf(parent.length ? description.keys[parent[0] ?? ''] : description);
};

export interface FrontMatterProblem {
  /** Path of the key, e.g. `['sidebar_custom_props', 'logoFilename']`. */
  key: string[];
  found: string;
  advice: string;
}

/** Checks the front matter of one page, before inheritance. */
export function validateFrontMatter(frontMatter: unknown): FrontMatterProblem[] {
  const { error } = schema.validate(frontMatter, { abortEarly: false, convert: false });
  return (error?.details ?? []).map((detail) => {
    const key = detail.path.map(String);
    const name = key.join('.');
    if (detail.type === 'object.unknown') {
      return { key, found: `unknown key \`${name}\``, advice: suggestion(key) };
    }
    const expected = detail.message.replace(/^"[^"]*" /, '');
    const value = JSON.stringify(detail.context?.value);
    return { key, found: `\`${name}\` ${expected}, found ${value}`, advice: 'correct the value' };
  });
}

function suggestion(key: string[]): string {
  const known = knownKeys(key.slice(0, -1));
  const name = key.at(-1) ?? '';
  const nearest = known
    .map((candidate) => ({
      candidate,
      distance: leven(name.toLowerCase(), candidate.toLowerCase()),
    }))
    .sort((a, b) => a.distance - b.distance)[0];
  return nearest && nearest.distance <= 3
    ? `did you mean \`${nearest.candidate}\`?`
    : 'remove it, or add it to src/content/front-matter/schema.ts';
}
