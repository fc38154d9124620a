"""From a wish to a plan that a person is sure of, and the plan put right at any time."""
