# Said where staff have not written something in the reader's own language.

only-in-english = 📝 The team wrote this in English.
