"""Training of the small, readable weights that cleaning uses."""
