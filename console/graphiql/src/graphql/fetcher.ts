import type { Fetcher } from '@graphiql/toolkit';
import { graphqlRequest, type Caller } from './request';
import { failure, resultOf } from './result';

/** Sends operations for one caller and says when the server refuses that caller's token. */
export function fetcherFor(endpoint: string, caller: Caller, onRefused: () => void): Fetcher {
  return async (parameters, options) => {
    const response = await fetch(endpoint, graphqlRequest(caller, parameters, options?.headers));
    if (response.status === 401) {
      onRefused();
    }
    return resultOf(response);
  };
}

/** Sends nothing: there is no anonymous access to ask for. */
export function fetcherWithoutCaller(message: string): Fetcher {
  return async () => failure(message);
}
