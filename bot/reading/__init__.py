"""What a text means: pure functions from a person's or seller's words to facts."""
