"""How it went: check-ins booked, kept and moved, and what became of the plan."""
