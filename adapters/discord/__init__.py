"""Discord: the gateway brings in what people do, REST takes out what the bot says."""
