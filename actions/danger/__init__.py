"""What is said and done in danger and near it, and how coaching comes back after it."""
