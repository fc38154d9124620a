"""The person's side: what they write waits in the inbox, what they hear in the outbox."""
