import { GraphiQL } from 'graphiql';
import { useMemo } from 'react';
import type { Endpoints } from '../endpoints';
import { ORGANIZATIONS, VIEWER } from '../graphql/examples';
import { fetcherFor, fetcherWithoutCaller } from '../graphql/fetcher';
import type { Messages } from '../language/messages';
import type { Session, SessionState } from '../session/session';

const EXAMPLES = [{ query: VIEWER }, { query: ORGANIZATIONS }];

interface Properties {
  endpoints: Endpoints;
  messages: Messages;
  session: Session;
  state: SessionState;
}

/** A new caller gets a new fetcher, and with it GraphiQL reads the schema again: each caller has a variant of its own. */
export function Console({ endpoints, messages, session, state }: Properties) {
  const { organization } = state;
  const token = state.access?.token;
  const fetcher = useMemo(() => {
    if (token === undefined) {
      return fetcherWithoutCaller(messages.notices.signInFirst);
    }
    return fetcherFor(endpoints.graphql, { token, organization }, () => session.refuse(token));
  }, [endpoints, messages, session, token, organization]);
  return (
    <GraphiQL
      fetcher={fetcher}
      {...(token === undefined && { schema: null })}
      defaultQuery={VIEWER}
      defaultTabs={EXAMPLES}
      shouldPersistHeaders={false}
    >
      <GraphiQL.Logo>{null}</GraphiQL.Logo>
    </GraphiQL>
  );
}
