"""Which way words lean, and what gets in the way: change talk, sustain talk, barriers."""
