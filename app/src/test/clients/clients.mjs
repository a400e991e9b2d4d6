// Talks to a running server as the clients of graphql-sse and graphql-ws do:
//   GANGJU_TOKEN=… node clients.mjs http://localhost:8080/graphql
// One line for each check: ok or fail, its name and, unless it is ok, the reason.
import assert from 'node:assert/strict';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import WebSocket from 'ws';

const [url] = process.argv.slice(2);
const token = process.env.GANGJU_TOKEN;
const VIEWER = '{ viewer { permissions } }';

function sse(headers) {
  return createSseClient({ url, headers, retryAttempts: 0 });
}

function socket(connectionParams, handshake = {}) {
  class Handshake extends WebSocket {
    constructor(address, protocols) {
      super(address, protocols, { headers: handshake });
    }
  }
  return createSocketClient({
    url: url.replace('http', 'ws'),
    webSocketImpl: Handshake,
    connectionParams,
    retryAttempts: 0,
    disablePong: false,
  });
}

async function results(client, request) {
  const all = [];
  for await (const result of client.iterate(request)) {
    all.push(result);
  }
  return all;
}

async function using(client, check) {
  try {
    return await check(client);
  } finally {
    await client.dispose();
  }
}

function assertViewer(all) {
  assert.equal(all.length, 1);
  assert.ok(all[0].data.viewer.permissions.length > 0);
}

const authorization = `Bearer ${token}`;
const checks = {
  'a query over SSE': () =>
    using(sse({ authorization }), async (client) => assertViewer(await results(client, { query: VIEWER }))),
  'an invalid document over SSE': () =>
    using(sse({ authorization }), async (client) => {
      const [{ errors }] = await results(client, { query: '{ nothing }' });
      assert.equal(errors[0].extensions.code, 'BAD_INPUT');
    }),
  'nothing over SSE without a token': () =>
    using(sse({}), (client) => assert.rejects(results(client, { query: VIEWER }), /401/)),
  'queries over a socket whose first message brings the token': () =>
    using(socket({ Authorization: authorization }), async (client) => {
      for (let round = 0; round < 3; round += 1) {
        assertViewer(await results(client, { query: VIEWER }));
      }
    }),
  'a query over a socket whose handshake brings the token': () =>
    using(socket(undefined, { authorization }), async (client) =>
      assertViewer(await results(client, { query: VIEWER }))),
  'an invalid document over a socket': () =>
    using(socket({ Authorization: authorization, 'Accept-Language': 'en' }), (client) =>
      assert.rejects(results(client, { query: '{ nothing }' }), ([error]) => {
        assert.equal(error.extensions.code, 'BAD_INPUT');
        return true;
      })),
  'a variable over a socket': () =>
    using(socket({ Authorization: authorization }), async (client) => {
      const query = 'query Nobody($id: ID!) { node(id: $id) { id } }';
      const all = await results(client, { query, operationName: 'Nobody', variables: { id: 'nobody' } });
      assert.equal(all[0].data.node, null);
    }),
  'nothing over a socket without a token': () =>
    using(socket(), (client) => assert.rejects(results(client, { query: VIEWER }), { code: 4401 })),
  'nothing over a socket with a broken token': () =>
    using(socket({ Authorization: 'Bearer broken' }), (client) =>
      assert.rejects(results(client, { query: VIEWER }), { code: 4401 })),
};

for (const [name, check] of Object.entries(checks)) {
  try {
    await check();
    console.log(`ok   ${name}`);
  } catch (failure) {
    console.log(`fail ${name} (${failure?.stack ?? JSON.stringify(failure)})`);
    process.exitCode = 1;
  }
}
