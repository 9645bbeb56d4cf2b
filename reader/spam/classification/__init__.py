"""From signs to chances, from chances to decisions, and the grounds of both."""
