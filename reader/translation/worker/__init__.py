"""The process that translates: what it runs, what is said to it, and who keeps it at work."""
