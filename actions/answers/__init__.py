"""The answer to the question that was asked: which it is, what is kept of it, or none."""
