"""Side-by-side measurements: what a turn costs here and in stock Rasa, on the same machine."""
