"""Text made plain: words, numbers, Scots, slips of the finger, phrases, the parse, the meaning."""
