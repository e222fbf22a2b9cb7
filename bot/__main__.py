"""`python -m bot` is `henkin`."""

from bot.cli import main

main()
