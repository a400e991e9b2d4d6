import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { project } from './project.mjs';

const PACKAGE = /^(?:\.\.\/)*(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** Names, licences and licence texts of every package that is part of the bundle: their licences ask for it. */
export async function notices(metafiles) {
  const folders = new Set(metafiles.flatMap(packagesIn));
  const texts = await Promise.all([...folders].sort().map(notice));
  return texts.join(`\n${'-'.repeat(100)}\n`);
}

function packagesIn(metafile) {
  const used = Object.values(metafile.outputs).flatMap((output) => Object.keys(output.inputs));
  return used.flatMap((path) => PACKAGE.exec(path)?.[1] ?? []);
}

async function notice(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(project, folder, 'package.json'), 'utf8'));
  return [`${name} ${version} (${license})`, ...(await licenceTexts(folder))].join('\n\n');
}

async function licenceTexts(folder) {
  const files = await readdir(join(project, folder));
  const licences = files.filter((file) => /^(licen[cs]e|notice|thirdpartynotices)/i.test(file));
  return Promise.all(licences.sort().map((file) => readFile(join(project, folder, file), 'utf8')));
}
