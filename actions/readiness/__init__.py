"""How ready they are: the ruler, why it is not lower, and what stands beside a rating."""
