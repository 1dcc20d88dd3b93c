"""The names staff see instead of people: teal-otter-42. Kind words only, and none that says anything about anybody."""

from __future__ import annotations

from collections.abc import Callable, Sequence

Choose = Callable[[Sequence[str]], str]
"""Picks one of several by chance (`Clock.choose`)."""

FIRST = (
    *("amber", "autumn", "azure", "bold", "breezy", "bright", "bronze", "calm", "cedar", "cherry", "clever", "cobalt"),
    *(
        "copper",
        "coral",
        "cosmic",
        "cosy",
        "crimson",
        "crystal",
        "curious",
        "daring",
        "dawn",
        "eager",
        "early",
        "ember",
    ),
    *("emerald", "fern", "frosty", "gentle", "ginger", "glad", "golden", "happy", "hazel", "honest", "indigo", "ivory"),
    *("jade", "jolly", "keen", "kind", "lemon", "lilac", "lively", "lucky", "lunar", "maple", "mellow", "merry"),
    *("mint", "misty", "mossy", "neat", "noble", "ocean", "olive", "opal", "patient", "pearl", "plum", "polar"),
    *("proud", "quick", "quiet", "rapid", "river", "rosy", "ruby", "rustic", "saffron", "sandy", "scarlet", "silver"),
    *("snowy", "solar", "spring", "starry", "steady", "summer", "sunny", "swift", "teal", "tidy", "topaz", "violet"),
    *("warm", "willow", "windy", "winter", "wise", "witty", "zesty"),
)
SECOND = (
    *("acorn", "badger", "beaver", "birch", "bison", "bluebell", "bumblebee", "butterfly", "canary", "chestnut"),
    *("clover", "comet", "cricket", "curlew", "cygnet", "daisy", "dolphin", "dove", "dragonfly", "eagle", "falcon"),
    *(
        "feather",
        "finch",
        "firefly",
        "foxglove",
        "gecko",
        "giraffe",
        "goldfinch",
        "hare",
        "harebell",
        "hawk",
        "hazelnut",
    ),
    *("hedgehog", "heron", "iris", "kestrel", "kingfisher", "kite", "koala", "lantern", "lark", "lemur", "linnet"),
    *("llama", "lynx", "magpie", "marmot", "meadow", "moth", "nightingale", "oak", "orca", "orchid", "osprey", "otter"),
    *("owl", "panda", "parrot", "pebble", "pelican", "penguin", "pine", "planet", "poppy", "puffin", "quail", "rabbit"),
    *("raven", "reindeer", "robin", "rowan", "salmon", "seahorse", "seal", "sparrow", "squirrel", "starfish", "stork"),
    *("sunflower", "swallow", "swan", "swift", "thistle", "thrush", "tiger", "toucan", "tulip", "turtle", "walrus"),
    *("warbler", "wombat", "wren", "yak", "zebra"),
)
NUMBERS = tuple(str(number) for number in range(10, 100))
MORE_NUMBERS = tuple(str(number) for number in range(1000, 10000))


def pseudonym(choose: Choose, *, crowded: bool = False) -> str:
    """A name such as teal-otter-42; `crowded` draws from a hundred times as many, for when short ones are taken."""
    return "-".join((choose(FIRST), choose(SECOND), choose(MORE_NUMBERS if crowded else NUMBERS)))
