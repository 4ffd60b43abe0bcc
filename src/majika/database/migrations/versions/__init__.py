"""One file a version; `down_revision` names the one before."""
