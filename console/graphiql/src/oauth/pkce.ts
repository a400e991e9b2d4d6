import { sha256 } from '@noble/hashes/sha2.js';

/**
 * Proof Key for Code Exchange, RFC 7636. The browser's own SHA-256 exists only on HTTPS and localhost; closed networks
 * also serve plain HTTP, so the hash comes with the page.
 */
export function createVerifier(): string {
  return base64Url(crypto.getRandomValues(new Uint8Array(32)));
}

export function challengeOf(verifier: string): string {
  return base64Url(sha256(new TextEncoder().encode(verifier)));
}

function base64Url(bytes: Uint8Array): string {
  const base64 = btoa(String.fromCharCode(...bytes));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
