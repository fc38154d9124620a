"""Help near by: asked for, found, shown, and what became of it."""
