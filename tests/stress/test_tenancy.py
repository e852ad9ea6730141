"""Another tenant sees nothing: by every route and method, also with one of the two filters gone."""
