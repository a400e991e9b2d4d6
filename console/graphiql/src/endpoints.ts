export interface Endpoints {
  /** The page itself and the redirect URI registered for the client. */
  page: string;
  authorize: string;
  token: string;
  graphql: string;
}

/** Everything is a sibling of the page's folder, so a context path in front of all of it does no harm. */
export function endpointsFrom(address: string): Endpoints {
  const at = (path: string) => new URL(path, address).href;
  return {
    page: at('./'),
    authorize: at('../oauth2/authorize'),
    token: at('../oauth2/token'),
    graphql: at('../graphql'),
  };
}
