"""The dialogs of the library."""
