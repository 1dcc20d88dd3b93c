"""Voice notes to words, by a program on this machine: optional, in a child process, from a model the operator gives."""
