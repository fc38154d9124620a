"""How it went: outcomes, news, rest, soreness, and when the coach may write."""
