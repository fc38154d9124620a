"""Heard from everywhere in one step: hello, my data, enough, who are you, back and again."""
