import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Session } from '../src/session/session';
import { MemoryStorage } from './memoryStorage';

test('the tab keeps its caller over a reload, but no notice', () => {
  const storage = new MemoryStorage();
  const session = new Session(storage);
  session.grant({ token: 't1', from: 'signIn' });
  session.actFor('510104');
  session.notify('notAToken');
  const access = { token: 't1', from: 'signIn' };
  assert.deepEqual(new Session(storage).current(), { access, organization: '510104', notice: null });
});

test('a refused token is dropped, and the page asks to sign in again', () => {
  const session = new Session(new MemoryStorage());
  session.grant({ token: 't1', from: 'paste' });
  session.refuse('t1');
  assert.equal(session.current().access, null);
  assert.equal(session.current().notice?.code, 'tokenRefused');
});

test('a late refusal of an older token leaves the newer one', () => {
  const session = new Session(new MemoryStorage());
  session.grant({ token: 't2', from: 'signIn' });
  session.refuse('t1');
  assert.equal(session.current().access?.token, 't2');
});

test('signing out leaves no token behind', () => {
  const storage = new MemoryStorage();
  const session = new Session(storage);
  session.grant({ token: 'secret', from: 'signIn' });
  session.leave();
  assert.doesNotMatch(
    JSON.stringify([...Array(storage.length).keys()].map((i) => storage.getItem(storage.key(i)!))),
    /secret/,
  );
});

test('listeners hear of each change until they leave', () => {
  const session = new Session(new MemoryStorage());
  let heard = 0;
  const leave = session.subscribe(() => heard++);
  session.actFor('51');
  leave();
  session.actFor('52');
  assert.equal(heard, 1);
});
