import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { install } from './install.mjs';
import { classes } from './project.mjs';
import { unlessUnchanged } from './stamp.mjs';

const folder = join(classes, 'META-INF/resources/graphiql');

const BUNDLE = {
  stamp: join(classes, '../graphiql.stamp'),
  product: join(folder, 'index.html'),
  inputs: ['package-lock.json', 'index.html', 'icon.svg', 'tsconfig.json', 'src', 'build'],
};

await install();
await unlessUnchanged(BUNDLE, () => bundle(folder));
