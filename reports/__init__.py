"""What an editor of the examples needs to see: near-duplicates, conflicts, and what is confused."""
