import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { project } from './project.mjs';

/** Runs a step only where its product is missing or its inputs differ from those of the last time it succeeded. */
export async function unlessUnchanged({ stamp, product, inputs }, step) {
  const fingerprint = await fingerprintOf(inputs);
  const last = await readFile(stamp, 'utf8').catch(() => '');
  if (fingerprint === last && existsSync(product)) {
    return;
  }
  await step();
  await mkdir(dirname(stamp), { recursive: true });
  await writeFile(stamp, fingerprint);
}

async function fingerprintOf(inputs) {
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}\n`);
  for (const file of (await Promise.all(inputs.map(filesAt))).flat()) {
    hash
      .update(`${file}\n`)
      .update(await readFile(join(project, file)))
      .update('\n');
  }
  return hash.digest('hex');
}

async function filesAt(input) {
  const entries = await readdir(join(project, input), { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) {
    return [input];
  }
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name).slice(project.length + 1)).sort();
}
