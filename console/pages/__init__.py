"""The pages, one module a subject: each a plain function of what was asked."""
