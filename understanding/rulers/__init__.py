"""A ruler's answer, 0 to 10: figures, ranges, sums, words, and what only looks like one."""
