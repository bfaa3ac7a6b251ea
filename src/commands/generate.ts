import fs from 'node:fs';
import path from 'node:path';
import { listGeneratedFiles } from '../build/generated-files.ts';

/** Writes every generated file that is not as the model says. */
for (const [name, text] of listGeneratedFiles()) {
  if (fs.existsSync(name) && fs.readFileSync(name, 'utf8') === text) continue;
  fs.mkdirSync(path.dirname(name), { recursive: true });
  fs.writeFileSync(name, text);
  console.log(`wrote ${name}`);
}
