"""Sources (addresses, files, pasted text) become raw pages."""
