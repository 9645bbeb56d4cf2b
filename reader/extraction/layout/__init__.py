"""The parts of a page laid out: roles, sections in page order, languages, sentences, notices."""
