/** A way to look at a page. */
export interface Look {
  colorScheme: 'light' | 'dark';
  viewport: { width: number; height: number };
}

const desktop = { width: 1280, height: 900 };
export const phone = { width: 360, height: 740 };
/** A screen of 1280 pixels, zoomed to 400 %. */
export const zoomed = { width: 320, height: 256 };

/** Colour modes and widths. */
export const looks: Look[] = [
  { colorScheme: 'light', viewport: desktop },
  { colorScheme: 'dark', viewport: phone },
  { colorScheme: 'light', viewport: phone },
  { colorScheme: 'dark', viewport: desktop },
];

/**
 * Takes the looks in turn, so that every page and every language is seen in each of them once pages and
 * languages are gone through.
 */
export const lookFor = (page: number, locale: number): Look =>
  looks[(page + locale) % looks.length] as Look;
