"""The program as a folder that runs without Python, and what is made of it to be installed."""
