"""What a reader teaches: rules, marks, and what is learned of them."""
