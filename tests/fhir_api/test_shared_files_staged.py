"""What each public example file comes to over HTTP: staged, partly staged, or refused. One row a file."""
