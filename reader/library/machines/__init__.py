"""What the reader made, carried between machines by files."""
