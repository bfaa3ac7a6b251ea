import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { openSite } from '../browser/open.ts';
import { fixtureSite, runBuild } from '../sites.ts';

/**
 * Pictures of ten kinds of page of the small archive, at three widths and in two themes, a quarter as wide, held against
 * those that are kept beside this file: `npm run pictures` says which look otherwise, and where the new ones lie;
 * `npm run pictures -- --keep` keeps them. It is no part of the gate (decision 24).
 */
const templates = {
  home: '',
  projects: 'projects/',
  project: 'projects/lantern-street-kitchen/',
  practice: 'practices/shared-pot/',
  principle: 'principles/nobody-eats-alone/',
  theme: 'themes/food/',
  claim: 'lineages/lantern-street-kitchen-to-harbour-kitchen/',
  lineage: 'overview/',
  map: 'map/',
  finder: 'find/?need=food',
};
const widths = [320, 768, 1280];
const colorSchemes = ['light', 'dark'] as const;
/** How much one sign may differ where fonts are drawn otherwise, of 255; and how many may differ more, of all. */
const step = 56;
const share = 0.01;

const kept = import.meta.dirname;
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'handed-on-pictures-'));
const folder = process.env['TEST_SITES'] ? path.join(process.env['TEST_SITES'], 'fixture') : path.join(scratch, 'site');
if (!fs.existsSync(folder)) {
  const { code, said } = await runBuild(folder, fixtureSite);
  if (code !== 0) throw new Error(said);
}
const site = await openSite({ folder, base: '/some/where/' });
let others = 0;
for (const [name, address] of Object.entries(templates)) {
  for (const width of widths)
    for (const colorScheme of colorSchemes) {
      const { page } = await site.visit(address, { width, colorScheme });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      // What is laid out only when a reader comes near is part of the picture.
      await page
        .locator('.sources')
        .evaluateAll((parts: HTMLElement[]) => parts.forEach(({ style }) => (style.contentVisibility = 'visible')));
      const picture = await sharp(await page.screenshot({ fullPage: true, animations: 'disabled' }))
        .resize({ width: width / 4 })
        .webp({ quality: 60 })
        .toBuffer();
      const file = `${name}-${width}-${colorScheme}.webp`;
      const difference = process.argv.includes('--keep') ? undefined : await compare(path.join(kept, file), picture);
      if (process.argv.includes('--keep')) fs.writeFileSync(path.join(kept, file), picture);
      if (difference === undefined) continue;
      others += 1;
      fs.writeFileSync(path.join(scratch, file), picture);
      console.log(`${file}: ${difference}`);
    }
}
await site.close();
if (others > 0)
  console.log(`${others} of 60 look otherwise; the new ones are in ${scratch}. Look at them, then keep them.`);
else {
  console.log(process.argv.includes('--keep') ? '60 pictures are kept.' : '60 pages look as they are kept.');
  fs.rmSync(scratch, { recursive: true });
}
process.exit(others > 0 ? 1 : 0);

/** What differs, in words; nothing where the two look alike but for how letters are drawn. */
async function compare(file: string, picture: Buffer): Promise<string | undefined> {
  if (!fs.existsSync(file)) return 'none is kept';
  const [one, other] = await Promise.all([readSoft(fs.readFileSync(file)), readSoft(picture)]);
  if (Math.abs(one.info.height - other.info.height) > one.info.height * 0.02)
    return `${one.info.height * 4} px high before, now ${other.info.height * 4}`;
  const length = Math.min(one.data.length, other.data.length);
  let different = 0;
  for (let at = 0; at < length; at += 1)
    if (Math.abs((one.data[at] ?? 0) - (other.data[at] ?? 0)) > step) different += 1;
  return different > length * share ? `${((100 * different) / length).toFixed(1)} % differ` : undefined;
}

/** Its colours, with letters blurred into their lines. */
function readSoft(picture: Buffer) {
  return sharp(picture).removeAlpha().blur(1.5).raw().toBuffer({ resolveWithObject: true });
}
