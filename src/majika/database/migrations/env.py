"""What alembic runs: all within the transaction, and the lock, of `migrating.migrate`."""

from alembic import context

from majika.database.columns import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,
)
context.run_migrations()
