"""The terminal as a platform: for people, and as JSON lines for machines."""
