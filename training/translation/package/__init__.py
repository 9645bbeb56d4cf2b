"""What ships: tokenizer, copying network and archive. Needs no PyTorch."""
