/** The icon of the site as pictures, for what cannot show a drawing: old browsers, and home screens. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Renderer, type Node } from '@takumi-rs/core';
import { ICON_FILES } from '../views/links.ts';
import { readColours } from './colours.ts';

/** An icon that cannot be rendered, which only the theme of a site can cause. */
export class IconError extends Error {}

const [FAVICON_SIZE, TOUCH_SIZE, TOUCH_MARGIN] = [32, 180, 18];

/** The icon of sites that bring none. */
const ownIcon = () => readFile(new URL('../layouts/icon.svg', import.meta.url));

async function render(data: Uint8Array, size: number, margin: number, format: 'ico' | 'png'): Promise<Buffer> {
  const inner = size - 2 * margin;
  const picture: Node = { type: 'image', src: 'icon', width: inner, height: inner };
  // Home screens show black where nothing is, and round the corners themselves.
  const ground = margin === 0 ? {} : { backgroundColor: (await readColours()).ground };
  const style: Node['style'] = { display: 'flex', width: '100%', height: '100%', padding: `${margin}px`, ...ground };
  const node: Node = { type: 'container', style, children: [picture] };
  return new Renderer().render(node, { width: size, height: size, format, images: [{ src: 'icon', data }] });
}

async function renderBoth(svg: Uint8Array): Promise<readonly [Buffer, Buffer]> {
  try {
    return [await render(svg, FAVICON_SIZE, 0, 'ico'), await render(svg, TOUCH_SIZE, TOUCH_MARGIN, 'png')];
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new IconError(
      `theme/icon.svg is not a drawing that can be shown: ${why}. Save it as plain SVG, with a size or a viewBox.`,
      { cause },
    );
  }
}

/** Writes the pictures of `icon`, an SVG file, into the site in `dir`; of the generator's own icon without it. Throws `IconError`. */
export async function writeIcons(icon: Uint8Array | undefined, dir: string): Promise<void> {
  const [favicon, touch] = await renderBoth(icon ?? (await ownIcon()));
  await writeFile(join(dir, ICON_FILES.favicon), favicon);
  await writeFile(join(dir, ICON_FILES.touch), touch);
}
