"""The words of the interface: languages, codes and sentences as the reader sees them."""
