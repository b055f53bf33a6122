// Lays what a blind reader wrote beside what the catalogue says, to be scored by hand.
//
//   stretchkit stretches --json > stretches.json
//   node tools/figures/score.mjs key.json answers.json stretches.json > table.md
//
// key.json comes from sheet.mjs --blind; answers.json is { "1": "what the reader saw", … }.
import { readFileSync } from 'node:fs';

const [key, answers, { stretches }] = process.argv.slice(2, 5).map((file) => JSON.parse(readFileSync(file, 'utf8')));
const byId = new Map(stretches.map((stretch) => [stretch.id, stretch]));
const cell = (text) => String(text ?? '').replaceAll('|', '\\|').replaceAll('\n', ' ').trim();
const rows = Object.entries(key).map(([number, { id }]) => {
  const { position, muscles } = byId.get(id);
  const target = muscles.find((use) => use.primary) ?? muscles[0];
  return { id, text: `| ${id} | ${position} | ${target.muscle} | ${cell(answers[number])} | | |` };
});
console.log('| stretch | position | main target | what the reader saw | position named | target named |\n|---|---|---|---|---|---|');
console.log(rows.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ text }) => text).join('\n'));
