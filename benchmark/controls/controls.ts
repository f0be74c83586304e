/** Something that a reader uses on a guide, and how one sees that the page has answered. */
export interface Control {
  name: string;
  /** Of the window: some are there on narrow screens only. */
  width: number;
  selector: string;
  /** An expression whose value in the page changes when the answer is shown. */
  state: string;
  /** What a pointer does, where a click is not it. */
  pointer?: 'hover';
  /** Nothing but React can answer. */
  needsReact?: boolean;
}

const [wide, narrow] = [1280, 390];
const style = (selector: string, property: string) =>
  `getComputedStyle(document.querySelector('${selector}')).${property}`;

export const controls: Control[] = [
  {
    name: 'colour mode',
    width: wide,
    selector: '.navbar [data-color-mode-key]',
    state: 'document.documentElement.dataset.themeChoice',
  },
  {
    name: 'tab',
    width: wide,
    selector: '[data-tabs] [role=tab]:nth-child(2)',
    state: `document.querySelector('[data-tabs] [role=tab]:nth-child(2)').ariaSelected`,
  },
  {
    name: 'language menu',
    width: wide,
    selector: '.navbar .dropdown:has([lang]) > [aria-haspopup]',
    state: style('.navbar .dropdown:has([lang]) .dropdown__menu', 'visibility'),
    pointer: 'hover',
  },
  {
    name: 'copy',
    width: wide,
    selector: '[data-copied] button:last-of-type',
    state: `document.querySelector('[data-done], [class*=copyButtonCopied]') !== null`,
  },
  {
    name: 'sidebar category',
    width: wide,
    selector: '.menu__list-item:has(> ul) .menu__caret',
    state: `document.querySelector('.menu__list-item:has(> ul) .menu__caret').ariaExpanded`,
  },
  {
    name: 'contents',
    width: narrow,
    selector: 'details.theme-doc-toc-mobile > summary',
    state: `document.querySelector('details.theme-doc-toc-mobile').open`,
  },
  {
    name: 'menu of a phone: dimmed',
    width: narrow,
    selector: '.navbar__toggle',
    state: style('.navbar-sidebar__backdrop', 'visibility'),
  },
  {
    name: 'menu of a phone: links',
    width: narrow,
    selector: '.navbar__toggle',
    state: `document.querySelector('.navbar-sidebar--show .navbar-sidebar .menu__link') !== null`,
    needsReact: true,
  },
  {
    name: 'search',
    width: wide,
    selector: '.navbar button[aria-haspopup=dialog]',
    state: `document.querySelector('dialog[open]') !== null`,
    needsReact: true,
  },
  {
    name: 'English beside it',
    width: wide,
    selector: '[data-needs-react=page-toggle]',
    state: `document.querySelector('.theme-doc-markdown [lang=en]') !== null`,
    needsReact: true,
  },
];
