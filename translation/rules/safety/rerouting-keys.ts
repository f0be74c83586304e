/**
 * Front-matter keys that decide where a page is, whether it is shown, how its file is read, and what
 * it takes from where. A translation leaves them out or has the value of English. Dots lead into
 * objects.
 */
export const reroutingKeys: readonly string[] = [
  'slug',
  'id',
  'mdx',
  'image',
  'custom_edit_url',
  'displayed_sidebar',
  'pagination_next',
  'pagination_prev',
  'tags',
  'draft',
  'unlisted',
  'hide_title',
  'sidebar_class_name',
  'sidebar_key',
  'sidebar_custom_props.logoFilename',
  'sidebar_custom_props.darkLogoFilename',
  'official_link',
];
