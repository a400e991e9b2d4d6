import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messagesFor } from '../src/language/messages';

test('Chinese in all its variants, English for everybody else', () => {
  assert.equal(messagesFor('zh-CN').signIn, '登录');
  assert.equal(messagesFor('zh').signIn, '登录');
  assert.equal(messagesFor('ZH-Hant').signIn, '登录');
  assert.equal(messagesFor('en-GB').signIn, 'Sign in');
  assert.equal(messagesFor('de').signIn, 'Sign in');
});
