# For staff: the words of voice notes, and copies that may leave the team.

staff-heard-machine = 🤖 Machine transcript, { $sure } sure:
staff-heard-right = ✅ Machine transcript, checked by staff:
staff-heard-typed = ✏️ Written down by staff:
staff-heard-nothing = { $why ->
    [person] ✏️ This needs a person who speaks { $language }. No program here can write it down.
    [silent] 🔇 No one talks in this one, or not clearly. They may have hummed or played on purpose.
    [failed] ✏️ The program could not write this one down.
   *[waiting] There is no transcript yet. You can type one.
}
staff-heard-correct = Write the words
staff-heard-is-right = It is right
staff-heard-approved = ✅ The transcript is approved.
staff-heard-kept = ✏️ Your words are kept as the transcript.
staff-heard-type-it = Listen, then type what was said, word for word. Leave out names.
staff-views-button-share = A copy to share

staff-sharing-held-back = You held this view back, so it stays with the team. Let it through first to make a copy.
staff-sharing-gone = The person has taken this back. It is gone.
staff-sharing-which = Which one do you want a copy of?
staff-sharing-voice = <b>A voice can be recognised.</b> It stays in your team, unless its person says otherwise. Changing the pitch does not hide who it is.
staff-sharing-wish = { $wish ->
    [yes] 💛 They said yes: you may play it as it is.
    [words] 🤖 They said: only my words, read by a computer.
    [no] ✋ They said no. It stays in the team, and so do their words.
    [asked] ⏳ They were asked, and have not answered. They will not be asked again.
    [away] 👋 This person has left or stopped, so they cannot be asked. Their voice stays in the team.
   *[not-asked] They have not been asked.
}
staff-sharing-check-first = To have it read by a computer voice, check the words first: go back, listen, and tap “It is right” or “Write the words”.
staff-sharing-no-voice = There is no computer voice for this language here.
staff-sharing-button-spoken = Their words in a computer voice
staff-sharing-button-as-it-is = As it is
staff-sharing-button-ask = Ask them
staff-sharing-button-not-now = Not now
staff-sharing-button-back = Back to the view
staff-sharing-voice-copy = A copy to share, with the person’s own yes.
staff-sharing-spoken = ☝️ A copy to share. Words can give someone away too: listen before you pass it on. It is noted that you took it.
staff-sharing-as-it-was = ☝️ A copy to share. They can change their mind: if they do, please delete it. It is noted that you took it.
staff-sharing-asked = 🙋 They will be asked at a good hour. Come back here to see what they said.
staff-sharing-nothing-sent = No copy was made.
staff-sharing-looking = ⏳ One moment: a program looks for faces, if there is one here.
staff-sharing-suggested = A suggestion: what is dark here would be covered.
staff-sharing-faces = { $count ->
    [one] A program found <b>1</b> face. Tap its number to cover it or not.
   *[other] A program found <b>{ $count }</b> faces. Tap a number to cover that one or not.
}
staff-sharing-no-faces = A program found no faces. It can miss some.
staff-sharing-nobody-looked = <b>Nobody has looked for faces in this picture</b>, and no program here does.
staff-sharing-look = Look yourself, for what no program finds: school badges, uniforms, names, house numbers, faces turned away.
staff-sharing-button-all = Cover all
staff-sharing-button-none = Cover none
staff-sharing-button-copy = { $count ->
    [0] 📤 Copy with nothing covered
    [one] 📤 Copy with 1 covered
   *[other] 📤 Copy with { $count } covered
}
staff-sharing-button-share = I looked: make the copy
staff-sharing-picture-copy = A copy to share.
staff-sharing-covered = { $count ->
    [0] ☝️ A copy to share, with nothing covered. It is noted that you took it.
    [one] ☝️ A copy to share, with 1 face covered. It is noted that you took it.
   *[other] ☝️ A copy to share, with { $count } faces covered. It is noted that you took it.
}
