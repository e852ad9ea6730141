"""/fhir/{type}[/{id}[/_history[/{vid}]]]: what is written, read, replaced and deleted, and how."""
