import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'graphql';
import { ORGANIZATIONS, VIEWER } from '../src/graphql/examples';

test('each example is one named operation, after which GraphiQL names its tab', () => {
  const names = [VIEWER, ORGANIZATIONS].map((source) =>
    parse(source).definitions.map((each) => 'name' in each && each.name?.value),
  );
  assert.deepEqual(names, [['Viewer'], ['Organizations']]);
});
