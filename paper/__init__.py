"""What a person can hold, print or share: a plan card, two one-page PDFs, and all that is held."""
