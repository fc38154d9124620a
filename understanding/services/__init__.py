"""Help near by: what is asked for, where, what became of it, what is asked of a practice."""
