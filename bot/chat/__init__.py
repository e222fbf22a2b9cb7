"""The talk with a person: commands, and which order a text is about."""
