"""The workshop: where drafts of the studio are trained, tested and tried, away from people.

A light process that listens on loopback for the console. Rasa itself lives in processes that it
starts when they are wanted and ends when they have been idle: one that trains, kept warm, and two
small coaches, the draft and what is live, with a database of their own.
"""
