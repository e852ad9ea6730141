"""What /fhir/metadata promises is what the routes keep."""
