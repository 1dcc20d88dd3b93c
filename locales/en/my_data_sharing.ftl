# A yes to sharing a voice, taken back from the view it belongs to.

my-data-may-share = You said that we can share this with other people.
my-data-one-unshare = ✋ Don't share it
my-data-unshared = OK! We will not share it with anyone else. 💛
my-data-unshared-copied =
    OK! We will not share it any more. 💛

    We made a copy to share before you said no. Some people may have heard it. We can't undo that.
