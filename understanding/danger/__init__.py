"""Round about danger: what is near to it and none, and what is said once the coach has asked."""
