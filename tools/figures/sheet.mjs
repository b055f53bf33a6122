// Draws figures on one PNG, to be looked at. Build the console sample first, and run "npm ci" here once.
//
//   node tools/figures/sheet.mjs -o sheet.png [id ...] [--size 320] [--columns 4] [--side left] [--theme dark]
//        [--layout single|pair|ghost] [--build slim|broad] [--moment 0.5] [--catalog draft.json]
//   node tools/figures/sheet.mjs -o blind.png --blind 7 --key key.json [--part 1/4] [--size 96]
//
// Without ids all stretches are drawn. --blind takes a seed: the figures are shuffled, mirrored at random and numbered;
// the key says which is which, and nothing on the sheet does. --part cuts a long sheet in pieces.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Resvg } from '@resvg/resvg-js';

const { values: options, positionals: named } = parseArgs({
  allowPositionals: true,
  options: {
    output: { type: 'string', short: 'o', default: 'sheet.png' },
    size: { type: 'string', default: '320' },
    columns: { type: 'string' },
    side: { type: 'string', default: 'right' },
    theme: { type: 'string', default: 'light' },
    layout: { type: 'string', default: 'automatic' },
    build: { type: 'string', default: 'medium' },
    moment: { type: 'string' },
    catalog: { type: 'string', multiple: true, default: [] },
    blind: { type: 'string' },
    key: { type: 'string' },
    part: { type: 'string', default: '1/1' },
  },
});

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const program = join(root, 'samples/StretchKit.Samples.Console/bin/Release/net10.0/StretchKit.Samples.Console.dll');
if (!existsSync(program)) {
  console.error('Build the console sample first: dotnet build samples/StretchKit.Samples.Console -c Release');
  process.exit(2);
}

/** Draws all asked figures on one side and gives their SVG by id. */
function draw(side) {
  const folder = mkdtempSync(join(tmpdir(), 'figures-'));
  try {
    const single = named.length === 1;
    execFileSync('dotnet', [
      program, 'figure', ...named, '--side', side, '--theme', `flat-${options.theme}`, '--layout', options.layout,
      '--build', options.build, ...(options.moment ? ['--moment', options.moment] : []),
      ...options.catalog.flatMap((file) => ['--catalog', file]),
      '--output', single ? join(folder, `${named[0]}.svg`) : folder,
    ], { stdio: ['ignore', 'inherit', 'inherit'] });
    return new Map(readdirSync(folder).sort().map((file) => [file.slice(0, -4), readFileSync(join(folder, file), 'utf8')]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The 32-bit generator mulberry32: the same seed gives the same sheet everywhere. */
function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function cells() {
  if (options.blind === undefined) {
    const drawn = draw(options.side);
    const order = named.length > 0 ? [...new Set(named)].filter((id) => drawn.has(id)) : [...drawn.keys()];
    return order.map((id) => ({ id, label: id, svg: drawn.get(id) }));
  }

  const random = randomOf(Number(options.blind));
  const sides = { right: draw('right'), left: draw('left') };
  const all = [...sides.right.keys()].map((id) => ({ id, side: random() < 0.5 ? 'right' : 'left' }));
  for (let index = all.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [all[index], all[other]] = [all[other], all[index]];
  }

  return all.map(({ id, side }, index) => ({ id, side, label: String(index + 1), svg: sides[side].get(id) }));
}

const [part, parts] = options.part.split('/').map(Number);
const everything = cells();
const perPart = Math.ceil(everything.length / parts);
const shown = everything.slice((part - 1) * perPart, part * perPart);
const size = Number(options.size);
const columns = Math.min(shown.length, Number(options.columns ?? Math.max(1, Math.floor(1280 / (size + 12)))));
const [width, height, gap, band] = [size, Math.round(size * 0.75), 12, 16];
const rows = Math.ceil(shown.length / columns);
const [paper, ink] = options.theme === 'dark' ? ['#12161b', '#c9d3df'] : ['#ffffff', '#3a4654'];
const sheetWidth = columns * (width + gap) + gap;
const sheetHeight = rows * (height + band + gap) + gap;

const pictures = shown.map(({ label, svg }, index) => {
  const x = gap + (index % columns) * (width + gap);
  const y = gap + Math.floor(index / columns) * (height + band + gap);
  const picture = svg.replace('<svg ', `<svg x="${x}" y="${y}" width="${width}" height="${height}" `).replace(/<(title|desc)[^>]*>[^<]*<\/\1>/g, '').replace(/ role="img"| aria-labelledby="[^"]*"/g, '');
  const text = label.length * 6 > width ? label.slice(0, Math.floor(width / 6)) : label;
  return `${picture}<text x="${x + width / 2}" y="${y + height + 12}" font-family="DejaVu Sans, Arial, sans-serif" font-size="10" text-anchor="middle" fill="${ink}">${text}</text>`;
});
const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="${sheetWidth}" height="${sheetHeight}"><rect width="100%" height="100%" fill="${paper}"/>${pictures.join('')}</svg>`;
writeFileSync(options.output, new Resvg(sheet, { font: { loadSystemFonts: true } }).render().asPng());

if (options.key !== undefined) {
  const key = Object.fromEntries(shown.map(({ id, side, label }) => [label, { id, side: side ?? options.side }]));
  writeFileSync(options.key, `${JSON.stringify(key, null, 2)}\n`);
}

console.log(`${options.output}: ${shown.length} figures, ${sheetWidth} x ${sheetHeight}`);
