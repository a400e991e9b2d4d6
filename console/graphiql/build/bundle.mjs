import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { project } from './project.mjs';
import { notices } from './notices.mjs';

const WORKERS = {
  editor: 'monaco-editor/esm/vs/editor/editor.worker.js',
  json: 'monaco-editor/esm/vs/language/json/json.worker.js',
  graphql: 'monaco-graphql/esm/graphql.worker.js',
};

/** GraphiQL asks for Prettier's parsers by their old names, whose CommonJS form comes out of the bundle without its exports. */
const ALIASES = {
  'prettier/parser-graphql': 'prettier/plugins/graphql',
  'prettier/parser-babel': 'prettier/plugins/babel',
};

/** Names carry a hash of the content, so that a browser may keep every file below `assets` for good. */
const COMMON = {
  absWorkingDir: project,
  bundle: true,
  minify: true,
  metafile: true,
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
  alias: ALIASES,
  loader: { '.ttf': 'file' },
  entryNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  chunkNames: 'part-[hash]',
  legalComments: 'none',
  logLevel: 'warning',
};

export async function bundle(folder) {
  const { build } = await import('esbuild');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const workers = await build(workerOptions(join(folder, 'assets')));
  const page = await build(pageOptions(join(folder, 'assets'), workerFiles(workers.metafile)));
  await dropUnused(page.metafile);
  await writeFile(join(folder, 'index.html'), await markup(page.metafile));
  await writeFile(join(folder, 'THIRD-PARTY.txt'), await notices([workers.metafile, page.metafile]));
  await cp(join(project, 'icon.svg'), join(folder, 'icon.svg'));
}

function workerOptions(outdir) {
  const entryPoints = Object.entries(WORKERS).map(([out, module]) => ({ in: module, out }));
  return { ...COMMON, outdir, entryPoints, format: 'iife' };
}

function pageOptions(outdir, workers) {
  const define = { ...COMMON.define, WORKER_FILES: JSON.stringify(workers) };
  return { ...COMMON, outdir, define, entryPoints: ['src/main.tsx'], format: 'esm', splitting: true, jsx: 'automatic' };
}

function workerFiles(metafile) {
  const named = Object.entries(WORKERS).map(([label, module]) => [label, `./${outputOf(metafile, module)[0]}`]);
  return Object.fromEntries(named);
}

/** The page's style sheet has all rules already; esbuild also leaves those of each lazily loaded part, which nothing asks for. */
async function dropUnused(metafile) {
  const unused = Object.keys(metafile.outputs).filter((file) => /\/part-[^/]*\.css$/.test(file));
  await Promise.all(unused.map((file) => rm(join(project, file))));
}

async function markup(metafile) {
  const template = await readFile(join(project, 'index.html'), 'utf8');
  const [script, style] = outputOf(metafile, 'src/main.tsx');
  return template.replace('{{script}}', `assets/${script}`).replace('{{style}}', `assets/${style}`);
}

/** Names of the script made from an entry point and of its style sheet. */
function outputOf(metafile, entryPoint) {
  const [path, output] = Object.entries(metafile.outputs).find(([, made]) => made.entryPoint?.endsWith(entryPoint));
  return [path, output.cssBundle ?? ''].map((file) => basename(file));
}
