"""Plain functions that read what a person typed, and turn their words round into a reflection."""
