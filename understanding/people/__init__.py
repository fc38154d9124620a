"""Who somebody is and what they live with: age, caring, loss, conditions, nights, feelings."""
