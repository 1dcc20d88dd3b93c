# A voice note or a picture sent just to try it: the person is told that it worked.

practice-heard =
    🎤 That worked! That's how you send a voice note.

    It was just for fun, so no one listened to it. We did not keep it.
practice-pictured =
    📷 That worked! That's how you send a picture.

    It was just for fun, so no one looked at it. We did not keep it.
