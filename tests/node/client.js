// node client.js BASE CLIENT_ID KEY: a hospital's day with fhir-kit-client against a FHIR server.
// KEY is a file that holds a private JWK and what to post: {key, patient, labs, bundle}.
// Prints what came back, step by step.
import { createPrivateKey, randomUUID, sign } from "node:crypto";
import { readFileSync } from "node:fs";
import { Client } from "fhir-kit-client";

const [base, clientId, file] = process.argv.slice(2);
const { key, patient, labs, bundle } = JSON.parse(readFileSync(file, "utf8"));

function assertion(audience) {
  const part = (content) => Buffer.from(JSON.stringify(content)).toString("base64url");
  const exp = Math.floor(Date.now() / 1000) + 240;
  const claims = { iss: clientId, sub: clientId, aud: audience, exp, jti: randomUUID() };
  const signed = `${part({ alg: "ES384", kid: "key", typ: "JWT" })}.${part(claims)}`;
  const made = createPrivateKey({ key, format: "jwk" });
  const signature = sign("sha384", Buffer.from(signed), { key: made, dsaEncoding: "ieee-p1363" });
  return `${signed}.${signature.toString("base64url")}`;
}

async function token(url) {
  const body = new URLSearchParams({
    grant_type: "client_credentials",
    scope: "system/*.cruds",
    client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    client_assertion: assertion(url),
  });
  const answer = await fetch(url, { method: "POST", body });
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()).access_token;
}

async function refused(work) {
  try {
    await work;
    return null;
  } catch (error) {
    return { status: error.response.status, data: error.response.data };
  }
}

async function pages(client, searchParams) {
  const found = [];
  let page = await client.search({ resourceType: "Observation", searchParams });
  while (page) {
    found.push((page.entry ?? []).map((entry) => entry.resource.id));
    page = await client.nextPage({ bundle: page });
  }
  return found;
}

const seen = {};
const client = new Client({ baseUrl: base });
seen.capability = await client.capabilityStatement();
const { tokenUrl } = await client.smartAuthMetadata();
seen.unknown = await refused(client.read({ resourceType: "Patient", id: "p1" }));
client.bearerToken = await token(tokenUrl.href);

seen.created = await client.create({ resourceType: "Patient", body: patient });
const one = { resourceType: "Patient", id: seen.created.id };
const { response } = Client.httpFor(seen.created);
seen.location = response.headers.get("location");
seen.read = await client.read(one);
const changed = { ...seen.read, active: true };
const options = { headers: { "If-Match": response.headers.get("etag") } };
seen.updated = await client.update({ ...one, body: changed, options });
seen.stale = await refused(client.update({ ...one, body: changed, options }));
seen.first = await client.vread({ ...one, version: "1" });
seen.history = await client.history(one);
seen.patch = await refused(
  client.patch({ ...one, jsonPatch: [{ op: "remove", path: "/active" }] }),
);

seen.transaction = await client.transaction({ body: labs });
const patientId = labs.entry[0].resource.id;
seen.pages = await pages(client, { patient: patientId, _count: 2 });
seen.form = await client.search({
  resourceType: "DiagnosticReport",
  searchParams: { patient: patientId, _include: "DiagnosticReport:result" },
  options: { postSearch: true },
});
const [report] = seen.form.entry.map((entry) => entry.resource);
seen.subject = await client.resolve({ reference: report.subject.reference, context: report });
seen.staged = await client.operation({ name: "stage-fibrosis", input: bundle });
seen.batch = await client.batch({
  body: {
    resourceType: "Bundle",
    type: "batch",
    entry: [
      { request: { method: "GET", url: `Patient/${patientId}` } },
      { request: { method: "GET", url: "Patient/nobody" } },
    ],
  },
});
await client.delete(one);
seen.deleted = await refused(client.read(one));
console.log(JSON.stringify(seen));
