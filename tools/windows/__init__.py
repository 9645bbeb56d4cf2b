"""Windows on Linux: Wine, in which the bundle is built, installed and tried."""
