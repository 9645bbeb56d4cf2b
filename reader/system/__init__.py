"""The system the program runs on: its display, libraries, file systems, locks and log-in."""
