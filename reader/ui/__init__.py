"""The window; QtWidgets only here."""
