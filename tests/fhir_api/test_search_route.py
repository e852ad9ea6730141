"""GET /fhir/{type}?… and POST /fhir/{type}/_search: what is found, how it is paged and shown."""
