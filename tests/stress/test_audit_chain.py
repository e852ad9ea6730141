"""Every access stands in the chain once; what is changed afterwards is found; no chain, no answer."""
