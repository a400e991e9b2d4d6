import assert from 'node:assert/strict';
import { test } from 'node:test';
import { challengeOf, createVerifier } from '../src/oauth/pkce';

test('the challenge of RFC 7636, appendix B', () => {
  const challenge = challengeOf('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk');
  assert.equal(challenge, 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM');
});

test('a verifier has 43 unreserved characters, 32 random octets', () => {
  assert.match(createVerifier(), /^[A-Za-z0-9_-]{43}$/);
});

test('no two verifiers are alike', () => {
  const verifiers = new Set(Array.from({ length: 1000 }, createVerifier));
  assert.equal(verifiers.size, 1000);
});
