"""The rules of the method, its wording and its clock: plain functions that need no other room."""
