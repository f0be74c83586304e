/** @jsxRuntime automatic */
/** @jsxImportSource react */
import { renderAsync } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import Card, { type CardContent, height, titleHeight, titleKey, titleSizes, width } from './Card';

/**
 * Draws a link picture, its title as large as it fits.
 *
 * @returns PNG
 * @throws for a character that none of the fonts has
 */
export async function draw(content: CardContent, fonts: Font[]): Promise<Buffer> {
  const { svg } = await layOut(content, fonts);
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return image.asPng();
}

/** Chooses the size of the title: the largest that leaves it in its room, else the smallest. */
export async function layOut(
  content: CardContent,
  fonts: Font[],
): Promise<{ svg: string; titleSize: number }> {
  let svg = '';
  let titleSize = 0;
  for (titleSize of titleSizes) {
    let measured = 0;
    svg = await satori(<Card {...content} titleSize={titleSize} />, {
      width,
      height,
      fonts,
      onNodeDetected: (node) => {
        measured = node.key === titleKey ? node.height : measured;
      },
      loadAdditionalAsset: (_, text) => {
        throw new Error(
          `no font has “${text}” — write other characters, or add a font in src/after-build/link-pictures/fonts.ts`,
        );
      },
    });
    if (measured <= titleHeight) {
      break;
    }
  }
  return { svg, titleSize };
}
