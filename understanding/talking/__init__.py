"""Talk with the coach itself: control words, consent, questions back, asides, annoyance, leave."""
