"""What the bot says: catalogs of messages with their buttons, and letters to the seller."""
