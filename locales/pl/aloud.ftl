# Ten plik przetłumaczyła maszyna. Nie sprawdziła go jeszcze osoba, dla której polski jest językiem ojczystym.
# Machine-made, and not yet reviewed by a native speaker.

aloud-listen = 🔊 Posłuchaj
aloud-coming = 🔊 Już czytam…
aloud-no-voice = Ups, w tym języku nie umiem czytać na głos.
aloud-cannot-see = Ups, ta wiadomość jest już za stara. Nie mogę jej przeczytać.
aloud-trouble = Ups, teraz nie mogę tego przeczytać na głos. Spróbuj jeszcze raz za chwilę.

command-read = Czytaj mi wiadomości na głos

read-aloud-each = 🔊 Czytać ci na głos każde pytanie?
read-aloud-each-yes = 🔊 Tak, czytaj mi
read-aloud-each-no = Nie, dziękuję
read-aloud-now-on = 🔊 OK! Będę ci czytać każde pytanie. Chcesz to zmienić? Wyślij /read.
read-aloud-now-off = OK! Nie będę ci czytać. Ale pod każdą wiadomością możesz kliknąć 🔊.
read-aloud-no-voice = Ups, w twoim języku nie umiem czytać na głos. Inny język możesz wybrać tutaj: /language.
