# Ten plik przetłumaczyła maszyna. Nie sprawdziła go jeszcze osoba, dla której polski jest językiem ojczystym.
# Machine-made, and not yet reviewed by a native speaker.

thanks-for-voice = 🎤 Twojego nagrania posłucha prawdziwy człowiek.
thanks-for-image = 🎨 Twoje zdjęcie obejrzy prawdziwy człowiek.
thanks-for-text = ✏️ Twoje słowa przeczyta prawdziwy człowiek.
thanks-for-emoji = 😊 Prawdziwy człowiek zobaczy, jak się czujesz.
thanks-for-choice = 👆 Liczy się każde kliknięcie.
