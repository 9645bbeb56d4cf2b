"""Raw pages become cleaned pages with sections and roles."""
