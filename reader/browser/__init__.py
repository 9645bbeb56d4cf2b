"""The browser's door: how our extension's pages come in, and how browsers learn of the program.

The extension itself is data, `resources/browser/`; docs/browser.md tells the whole way of a page.
"""
