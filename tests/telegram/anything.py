"""Strategies: any JSON, and updates bent out of shape."""

from __future__ import annotations

import copy
from typing import Any

from hypothesis import strategies as st

from tests.telegram.samples import CONTACT, EVERY_KIND, LOCATION, OTHER, USER, VENUE

any_text = st.text(st.characters(codec=None), max_size=40)  # half characters too
_leaves = st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats(allow_nan=False) | any_text
_keys = any_text | st.sampled_from(
    ["message", "chat", "from", "id", "type", "text", "photo", "document", "data", "date"]
)
any_json = st.recursive(
    _leaves, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_keys, inner, max_size=5), max_leaves=20
)
_private = st.sampled_from([CONTACT, LOCATION, VENUE, OTHER, USER, [OTHER], {"contact": CONTACT}])


def _places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    found = [path] if path else []
    for key, item in items:
        found += _places(item, (*path, key))
    return found


@st.composite
def bent_updates(draw: st.DrawFn) -> Any:
    """A real update with up to four values taken out, replaced, wrapped, or overwritten with somebody's details.

    Details stay whole objects: a name moved into `text` would be what the person said, and that is kept.
    """
    update = copy.deepcopy(draw(st.sampled_from(EVERY_KIND)))
    for _ in range(draw(st.integers(0, 4))):
        places = _places(update)
        if not places:
            break
        *path, last = draw(st.sampled_from(places))
        holder = update
        for step in path:
            holder = holder[step]
        match draw(st.sampled_from(["take", "replace", "wrap", "overwrite"])):
            case "take":
                del holder[last]
            case "replace":
                holder[last] = draw(any_json)
            case "wrap":
                holder[last] = draw(st.sampled_from([[holder[last]], {"message": holder[last]}]))
            case _:
                holder[last] = copy.deepcopy(draw(_private))
    return update
