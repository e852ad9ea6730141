"""A query as SQL: fixed fragments, every value a parameter, the tenant always named."""
