"""`/api/v1`: what the pages do, for programs. Errors are problems in English (RFC 9457)."""
