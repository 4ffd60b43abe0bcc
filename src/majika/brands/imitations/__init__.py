"""The ways a host imitates a brand, one room for each kind of comparison."""
