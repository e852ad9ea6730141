"""Public FHIR clients against the running server: token, post, read, search and page."""
