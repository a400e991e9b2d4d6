import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeFrom } from '../src/oauth/answer';
import { beginAttempt, takeAttempt } from '../src/oauth/attempt';
import { MemoryStorage } from './memoryStorage';

test('the code of an answer to our own request', () => {
  assert.equal(codeFrom('?code=c1&state=s1', 's1'), 'c1');
});

test('an ordinary visit has no code', () => {
  assert.equal(codeFrom('?utm=1', undefined), null);
});

test('an answer with the state of another request is refused', () => {
  assert.throws(() => codeFrom('?code=c1&state=s2', 's1'), { code: 'foreignAnswer' });
});

test('an answer that nobody asked for is refused, with and without a state', () => {
  assert.throws(() => codeFrom('?code=c1&state=s1', undefined), { code: 'foreignAnswer' });
  assert.throws(() => codeFrom('?code=c1', undefined), { code: 'foreignAnswer' });
});

test('the server says why it refuses', () => {
  const search = '?error=access_denied&error_description=not+today&state=s1';
  assert.throws(() => codeFrom(search, 's1'), { code: 'signInRefused', detail: 'not today' });
});

test('an attempt serves once', () => {
  const storage = new MemoryStorage();
  const attempt = beginAttempt(storage);
  assert.deepEqual(takeAttempt(storage), attempt);
  assert.equal(takeAttempt(storage), null);
});
