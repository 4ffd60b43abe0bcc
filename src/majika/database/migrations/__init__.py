"""Versions of the tables, oldest first. Once released, a version is never changed."""
