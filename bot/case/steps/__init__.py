"""The steps of the machine: what an event does to the facts of a case and what is said of it."""
