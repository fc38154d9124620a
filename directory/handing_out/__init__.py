"""Handing the directory out: HSDS, Open Referral UK and tables, from the same records."""
