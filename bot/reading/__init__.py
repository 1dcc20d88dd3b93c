"""How hard words are to read: long sentences, passive voice, officialese, acronyms, and the age at which people can."""
