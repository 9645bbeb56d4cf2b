"""Controllers of the window itself: its looks, panes and dialogs."""
