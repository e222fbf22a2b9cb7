"""What is kept: tables, the unit of work over them, evidence and migrations."""
