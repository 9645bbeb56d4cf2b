"""The sections sidebar: every part of the page, what it is, why, and whether it shows."""

from reader.ui.sidebar.widget import SectionsSidebar

__all__ = ["SectionsSidebar"]
