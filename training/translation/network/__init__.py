"""A small Transformer in training. Nothing of it ships; only this folder needs PyTorch."""
