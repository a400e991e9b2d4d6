// Runs the audits of the graphql-http project against a running server:
//   GANGJU_TOKEN=… node audits.mjs http://localhost:8080/graphql
// One line for each audit: status, id, name and, unless it is ok, the reason.
import { serverAudits } from 'graphql-http';

const EXPECTED = 61;
const [url] = process.argv.slice(2);
const token = process.env.GANGJU_TOKEN;

function fetchFn(address, { headers, ...request } = {}) {
  return fetch(address, { ...request, headers: { ...headers, authorization: `Bearer ${token}` } });
}

async function run({ id, name, fn }) {
  const { status, reason } = await fn();
  console.log([status.padEnd(6), id, name, reason && `(${reason})`].filter(Boolean).join(' '));
  return status === 'ok';
}

let passed = 0;
const audits = serverAudits({ url, fetchFn });
for (const audit of audits) {
  passed += (await run(audit)) ? 1 : 0;
}
console.log(`${passed} of ${audits.length} audits passed; ${EXPECTED} must.`);
process.exitCode = passed === EXPECTED && audits.length === EXPECTED ? 0 : 1;
