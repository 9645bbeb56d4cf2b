"""Pages sent from the browser: what its extension says, and how browsers learn of the program.

The extension itself is data, `resources/browser/`; docs/browser.md tells the whole way of a page.
"""
