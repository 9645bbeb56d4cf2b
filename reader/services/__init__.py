"""The parts made asynchronous for a window; QtCore only."""
