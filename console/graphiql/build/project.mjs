import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of this npm project. */
export const project = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Where the module's jar takes its files from. */
export const classes = resolve(project, '../target/classes');
