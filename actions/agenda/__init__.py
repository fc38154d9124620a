"""What they want to talk about, what helps already, and their words said back."""
