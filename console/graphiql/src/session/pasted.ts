const BEARER_TOKEN = /^[A-Za-z0-9._~+/-]+=*$/;
const HEADER_VALUE = /^[\x21-\x7e]{0,100}$/;

/** The token in what somebody pasted, also with `Bearer` or line breaks around it; null where there is none. RFC 6750. */
export function bearerTokenIn(pasted: string): string | null {
  const token = pasted.replace(/^\s*(authorization:\s*)?bearer\s+/i, '').replaceAll(/\s/g, '');
  return BEARER_TOKEN.test(token) ? token : null;
}

/** The organization code as a header can carry it; null where it cannot. */
export function organizationCodeIn(typed: string): string | null {
  const code = typed.trim();
  return HEADER_VALUE.test(code) ? code : null;
}
