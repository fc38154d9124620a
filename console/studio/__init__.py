"""The story studio: coaches see, change, check, try and release what the coach says."""
