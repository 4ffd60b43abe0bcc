"""The only part of majika that opens a stranger's page: a fresh browser behind our own proxy."""
