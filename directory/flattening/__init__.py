"""From a record with all its details to the one row of `services` that search reads."""
