"""Widgets of the window that know nothing of pages: bars, fields, menus, labels, notices."""
