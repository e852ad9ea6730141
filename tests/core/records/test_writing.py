"""The writing of many resources in one transaction: identities, versions, what is ours."""
