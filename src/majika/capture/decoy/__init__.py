"""A made-up login: only an impostor cannot tell right from wrong (DESIGN 5.4)."""
