"""The looks: themes, icons, fonts."""
