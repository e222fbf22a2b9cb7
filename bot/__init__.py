"""henkin gets an AliExpress buyer's money back: the bot without its platforms and its database."""
