import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bearerTokenIn, organizationCodeIn } from '../src/session/pasted';

test('a token is taken out of what was pasted around it', () => {
  assert.equal(bearerTokenIn(' eyJh.b-_c.d \n'), 'eyJh.b-_c.d');
  assert.equal(bearerTokenIn('Authorization: Bearer ab\ncd=='), 'abcd==');
  assert.equal(bearerTokenIn('bearer x'), 'x');
});

test('what is no token is refused', () => {
  assert.equal(bearerTokenIn(''), null);
  assert.equal(bearerTokenIn('{"access_token":"x"}'), null);
  assert.equal(bearerTokenIn('令牌'), null);
});

test('an organization code is what a header can carry, or empty', () => {
  assert.equal(organizationCodeIn(' 510104-J '), '510104-J');
  assert.equal(organizationCodeIn(''), '');
  assert.equal(organizationCodeIn('锦江区'), null);
  assert.equal(organizationCodeIn('a\r\nb'), null);
});
