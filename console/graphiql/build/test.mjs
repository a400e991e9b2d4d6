import { spawnSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { classes, project } from './project.mjs';

const outdir = join(classes, '../graphiql-tests');
const tests = (await readdir(join(project, 'test'))).filter((file) => file.endsWith('.test.ts'));
const entryPoints = tests.map((file) => `test/${file}`);

await build({
  absWorkingDir: project,
  entryPoints,
  outdir,
  bundle: true,
  platform: 'node',
  format: 'esm',
  outExtension: { '.js': '.mjs' },
});
const files = tests.map((file) => join(outdir, file.replace(/ts$/, 'mjs')));
process.exit(spawnSync(process.execPath, ['--test', '--test-reporter=spec', ...files], { stdio: 'inherit' }).status ?? 1);
