"""The program's dialogs. Each shows what it is given and says what is wished by its signals."""
