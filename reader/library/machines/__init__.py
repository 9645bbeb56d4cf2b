"""Syncing the library between machines by files in a folder or on a WebDAV server."""
