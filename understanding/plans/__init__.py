"""A goal and a plan: its parts as people tell them, and what they change, add and take out."""
