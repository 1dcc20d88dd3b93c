"""Words into sound: a computer voice on this machine, without a network. Takes plain words, gives OGG/Opus.

Which voices there are is for the machine to say: `voices.py` looks. What is said comes in on standard input of a
program or child process, never on a command line, and is never logged.
"""
