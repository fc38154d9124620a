"""What it is about: parts of a life, what helps already, a story told at once, one thing picked."""
