"""What the coach remembers: models, migrations and the settings. Imports nothing of ours."""
