/**
 * Renders the icons of the installed site from the mark in public/favicon.svg:
 * `node scripts/icons.ts`. The pictures are kept in the repository, because a build has no browser.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { findBrowser } from './browser/find.ts';

const paper = '#fdfcf9';
const ink = '#1d1c1a';

/**
 * `mark` is the share of the side that the mark takes. A system may cut a maskable icon to any
 * shape around a circle of 80 % of its side, and the mark is as high as it is wide.
 */
const icons = [
  { file: 'icons/192.png', size: 192, mark: 0.78, radius: 0.18 },
  { file: 'icons/512.png', size: 512, mark: 0.78, radius: 0.18 },
  { file: 'icons/maskable.png', size: 512, mark: 0.56, radius: 0 },
  { file: 'apple-touch-icon.png', size: 180, mark: 0.7, radius: 0 },
] as const;

const root = new URL('../public/', import.meta.url);
const drawing = await readFile(new URL('favicon.svg', root), 'utf8');
const path = /<path d="([^"]+)"/.exec(drawing)?.[1];
if (path === undefined)
  throw new Error('public/favicon.svg has no path: the mark cannot be drawn.');

await mkdir(new URL('icons/', root), { recursive: true });
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const { file, size, mark, radius } of icons) {
  const side = size * mark;
  const start = (size - side) / 2;
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block}</style>
    <svg xmlns="http://www.w3.org/2000/svg" width="${String(size)}" height="${String(size)}">
      <rect width="100%" height="100%" rx="${String(size * radius)}" fill="${paper}"/>
      <svg x="${String(start)}" y="${String(start)}" width="${String(side)}" height="${String(side)}"
        viewBox="4 3 24 28"><path fill="${ink}" d="${path}"/></svg>
    </svg>`,
  );
  await page.locator('body > svg').screenshot({
    path: new URL(file, root).pathname,
    omitBackground: true,
  });
}
await browser.close();
