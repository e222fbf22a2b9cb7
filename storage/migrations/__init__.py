"""How the database came to be what it is: Alembic and its migrations."""
