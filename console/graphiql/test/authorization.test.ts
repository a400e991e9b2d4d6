import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endpointsFrom } from '../src/endpoints';
import { authorizationUrl } from '../src/oauth/authorization';

const ATTEMPT = { verifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk', state: 'abc' };

test('the endpoints lie beside the page', () => {
  assert.deepEqual(endpointsFrom('https://api.example.cn/graphiql/index.html?code=1'), {
    page: 'https://api.example.cn/graphiql/',
    authorize: 'https://api.example.cn/oauth2/authorize',
    token: 'https://api.example.cn/oauth2/token',
    graphql: 'https://api.example.cn/graphql',
  });
});

test('a context path stands in front of all of them', () => {
  assert.equal(endpointsFrom('http://host:8080/gangju/graphiql/').graphql, 'http://host:8080/gangju/graphql');
});

test('the authorization request carries PKCE, state and the registered redirect URI', () => {
  const url = new URL(authorizationUrl(endpointsFrom('http://host/graphiql/'), ATTEMPT));
  assert.equal(url.origin + url.pathname, 'http://host/oauth2/authorize');
  assert.deepEqual(Object.fromEntries(url.searchParams), {
    response_type: 'code',
    client_id: 'graphiql',
    redirect_uri: 'http://host/graphiql/',
    state: 'abc',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
  });
});
