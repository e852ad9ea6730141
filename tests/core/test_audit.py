"""The audit chain by itself: what it covers, what breaks it, and a queue that fails closed."""
