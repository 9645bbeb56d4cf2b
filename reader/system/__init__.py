"""The system the program runs on: its files, display, libraries, file systems, locks and log-in."""
