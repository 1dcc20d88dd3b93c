# Peiriant a wnaeth y cyfieithiad hwn, ac nid yw siaradwr Cymraeg wedi ei wirio eto.
# Machine-made, and not yet reviewed by a native speaker.

lines = { LINES($lines) }

my-data-this =
    <b>{ $question }</b>
    { $what }
