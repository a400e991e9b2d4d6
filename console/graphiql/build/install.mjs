import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { project } from './project.mjs';
import { unlessUnchanged } from './stamp.mjs';

const INSTALLATION = {
  stamp: join(project, 'node_modules/.installed'),
  product: join(project, 'node_modules/.package-lock.json'),
  inputs: ['package.json', 'package-lock.json', '.npmrc'],
};

/** Fetches the packages of the lock file. */
export async function install() {
  await unlessUnchanged(INSTALLATION, installPackages);
}

function installPackages() {
  const { status, error } = spawnSync('npm', ['ci', '--no-progress', '--loglevel=error'], {
    cwd: project,
    stdio: 'inherit',
    // npm is a command script on Windows.
    shell: process.platform === 'win32',
  });
  if (error || status !== 0) {
    const reason = error ? error.message : `exit code ${status}`;
    throw new Error(
      `npm ci 失败，请检查 npm 10 以上版本与软件源。npm ci failed, see to npm 10 or newer and its registry: ${reason}`,
    );
  }
}
