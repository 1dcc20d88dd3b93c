# Peiriant a wnaeth y cyfieithiad hwn, ac nid yw siaradwr Cymraeg wedi ei wirio eto.
# Machine-made, and not yet reviewed by a native speaker.

card-people-answered = { $people ->
    [zero] Does neb wedi ateb
    [one] Mae { $people } person wedi ateb
    [two] Mae { $people } o bobl wedi ateb
    [few] Mae { $people } o bobl wedi ateb
    [many] Mae { $people } o bobl wedi ateb
   *[other] Mae { $people } o bobl wedi ateb
}
