"""The coaching method as Rasa custom actions: one module a step, each a few plain functions."""
