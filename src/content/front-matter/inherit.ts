import type { SidebarCustomProps } from './schema';

export type FrontMatter = Record<string, unknown> & {
  slug?: string;
  title?: string;
  description?: string;
  sidebar_custom_props?: SidebarCustomProps;
};

/**
 * Front matter of a translation, completed from that of its English page, key by key.
 *
 * `title` is not inherited: the page's own first heading is its title.
 * A description of the translation's own, in either place, comes before an inherited one.
 *
 * @param englishLang `lang` of the text that is inherited
 */
export function inherit(own: FrontMatter, english: FrontMatter, englishLang: string): FrontMatter {
  const { title: _, ...inherited } = english;
  const ownProps = own.sidebar_custom_props ?? {};
  const props = { ...inherited.sidebar_custom_props, ...ownProps };
  if (props.description && !ownProps.description) {
    if (own.description) {
      props.description = own.description;
    } else {
      props.descriptionLang = englishLang;
    }
  }
  const merged: FrontMatter = {
    ...inherited,
    ...own,
    ...(Object.keys(props).length > 0 && { sidebar_custom_props: props }),
  };
  const description = own.description ?? ownProps.description ?? inherited.description;
  return description ? { ...merged, description } : merged;
}

/** Adds what the gallery needs of a guide: the same app type in every language. */
export function withAppType(frontMatter: FrontMatter, english: FrontMatter): FrontMatter {
  const { app_type: appType } = english;
  return typeof appType === 'string'
    ? { ...frontMatter, sidebar_custom_props: { ...frontMatter.sidebar_custom_props, appType } }
    : frontMatter;
}

/** The description of a page is written in one of two places, and never guessed from its text. */
export function describe(frontMatter: FrontMatter): FrontMatter {
  const description = frontMatter.description ?? frontMatter.sidebar_custom_props?.description;
  return description ? { ...frontMatter, description } : frontMatter;
}
