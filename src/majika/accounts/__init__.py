"""Accounts: who may do what with the cases. Needed as soon as majika answers to other computers."""

from majika.accounts.facts import LOCAL, Person, Role, Scope, Token

__all__ = ["LOCAL", "Person", "Role", "Scope", "Token"]
