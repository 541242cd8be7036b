"""The help inside the program: pages written by us, their figures and keys taken from the program itself."""
