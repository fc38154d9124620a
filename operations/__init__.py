"""What whoever is on call needs: health, figures, logs, backups, retention, keys."""
