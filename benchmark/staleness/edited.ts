import { type Edit, section } from './edits';
import { nothing, type Scenario, stale, type Truth } from './scenario';

/** Somebody edits an English file and commits it. */
export const edited = (name: string, page: string, edit: Edit, truth: Truth): Scenario => ({
  name,
  happens: (site) => {
    site.edit(page, edit);
    site.commit();
  },
  truth,
});

/** An edit that makes a section of one page stale, and nothing else. */
export const changed = (name: string, page: string, id: string, edit: Edit): Scenario =>
  edited(name, page, section(id, edit), { [page]: stale(id) });

/** An edit after which English says what it said before. */
export const unchanged = (name: string, page: string, edit: Edit): Scenario =>
  edited(name, page, edit, nothing);

/** The same, of something that our page does not have: it is put there first, and translated. */
export const unchangedAfter = (
  name: string,
  page: string,
  preparation: Edit,
  edit: Edit,
): Scenario => editedAfter(name, page, preparation, edit, nothing);

/** An edit of something that our page does not have: it is put there first, and translated. */
export const editedAfter = (
  name: string,
  page: string,
  preparation: Edit,
  edit: Edit,
  truth: Truth,
): Scenario => ({
  name,
  happens: (site) => {
    site.edit(page, preparation);
    site.declareFresh(page);
    site.commit();
    site.edit(page, edit);
    site.commit();
  },
  truth,
});
