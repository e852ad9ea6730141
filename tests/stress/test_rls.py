"""The database keeps tenants apart by itself: no tenant set, no row."""
