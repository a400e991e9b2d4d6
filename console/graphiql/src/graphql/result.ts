import type { ExecutionResult } from 'graphql';

const JSON_TYPE = /^application\/(graphql-response\+)?json\b/;

/** What the response pane shows; a proxy's error page is shown as an error and cut short. */
export async function resultOf(response: Response): Promise<ExecutionResult> {
  if (JSON_TYPE.test(response.headers.get('Content-Type') ?? '')) {
    return (await response.json()) as ExecutionResult;
  }
  const text = await response.text();
  return failure(`HTTP ${response.status} ${response.statusText} ${text.slice(0, 500)}`.trim());
}

/** A result of the page's own making: no request was answered. */
export function failure(message: string): ExecutionResult {
  return { errors: [{ message }] } as unknown as ExecutionResult;
}
