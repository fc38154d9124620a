"""Reading what others publish: each module turns one format of feed into HSDS records."""
