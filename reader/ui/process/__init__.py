"""The program as a process of the desktop: one instance, its input method, its faults, its end."""
