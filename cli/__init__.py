"""The command line: starts, trains, checks and talks to the coach."""
