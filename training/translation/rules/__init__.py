"""From words and phrases to rules of normalisation."""
