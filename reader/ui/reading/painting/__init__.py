"""What is drawn in a pane besides its text: highlights, pictures, pinyin, glosses, the veil."""
