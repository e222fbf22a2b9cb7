"""Where the world meets the bot: each adapter reads, shows and sends for one platform."""
