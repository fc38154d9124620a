"""The phrases of each control word, in the English that `in_english` gives."""
