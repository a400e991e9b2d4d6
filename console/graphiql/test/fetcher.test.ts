import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { fetcherFor, fetcherWithoutCaller } from '../src/graphql/fetcher';

const CALLER = { token: 't1', organization: '510104' };
const QUERY = { query: '{ viewer { permissions } }' };
const JSON_HEADERS = { 'Content-Type': 'application/graphql-response+json;charset=UTF-8' };

function answering(context: TestContext, response: Response) {
  return context.mock.method(globalThis, 'fetch', async () => response);
}

function headersOf(fetch: ReturnType<typeof answering>): Headers {
  return new Headers((fetch.mock.calls[0]!.arguments as unknown as [string, RequestInit])[1].headers);
}

test('an operation goes out with token, organization and the media types of GraphQL over HTTP', async (context) => {
  const fetch = answering(context, new Response('{"data":{"a":1}}', { headers: JSON_HEADERS }));
  assert.deepEqual(await fetcherFor('http://host/graphql', CALLER, assert.fail)(QUERY), { data: { a: 1 } });
  const headers = headersOf(fetch);
  assert.equal(headers.get('Authorization'), 'Bearer t1');
  assert.equal(headers.get('Gangju-Organization'), '510104');
  assert.equal(headers.get('Accept'), 'application/graphql-response+json, application/json');
});

test('without an acting organization there is no header for it', async (context) => {
  const fetch = answering(context, new Response('{}', { headers: JSON_HEADERS }));
  await fetcherFor('http://host/graphql', { token: 't1', organization: '' }, assert.fail)(QUERY);
  assert.equal(headersOf(fetch).has('Gangju-Organization'), false);
});

test('a header typed into the editor wins, whatever its case', async (context) => {
  const fetch = answering(context, new Response('{}', { headers: JSON_HEADERS }));
  await fetcherFor('http://host/graphql', CALLER, assert.fail)(QUERY, { headers: { authorization: 'Bearer t2' } });
  assert.equal(headersOf(fetch).get('Authorization'), 'Bearer t2');
});

test('401 is reported, and shown', async (context) => {
  answering(context, new Response('', { status: 401, statusText: 'Unauthorized' }));
  let refused = 0;
  const result = await fetcherFor('http://host/graphql', CALLER, () => refused++)(QUERY);
  assert.equal(refused, 1);
  assert.deepEqual(result, { errors: [{ message: 'HTTP 401 Unauthorized' }] });
});

test("a proxy's error page is shown cut short", async (context) => {
  answering(context, new Response('x'.repeat(10_000), { status: 502, headers: { 'Content-Type': 'text/html' } }));
  const result = await fetcherFor('http://host/graphql', CALLER, assert.fail)(QUERY);
  assert.deepEqual(result, { errors: [{ message: `HTTP 502  ${'x'.repeat(500)}` }] });
});

test('without a caller nothing is sent', async (context) => {
  const fetch = answering(context, new Response('{}'));
  assert.deepEqual(await fetcherWithoutCaller('sign in')(QUERY), { errors: [{ message: 'sign in' }] });
  assert.equal(fetch.mock.callCount(), 0);
});
