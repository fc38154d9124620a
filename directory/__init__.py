"""The directory of services: what there is nearby, and which two or three of it fit a person."""
