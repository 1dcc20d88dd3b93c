"""The story, in order. It is the same on the page and over the line."""

from __future__ import annotations

from tests.story import hearing, saying, staff_work
from tests.story.stage import Stage


def play(stage: Stage) -> None:
    """All of it, in order."""
    amina, tomos, layla, priya = stage.together(
        saying.amina_says_it_with_a_drawing,
        saying.tomos_says_it_with_his_voice,
        saying.layla_says_it_in_arabic,
        saying.priya_polls_in_three_taps,
    )
    kit = saying.kit_is_half_way_when_the_demo_is_restarted(stage)
    sam = staff_work.sam_looks_at_what_came(stage)
    staff_work.sam_tells_what_was_done(stage, sam)
    staff_work.sam_tells_what_could_not_be_done(stage, sam)
    hearing.the_clock_moves_until_both_are_out(stage)
    hearing.everyone_hears_back(stage, amina, tomos, layla, kit, priya, sam)
    hearing.they_answer(stage, amina, layla, sam)
    hearing.amina_takes_one_thing_back(stage, amina, sam)
    assert stage.demo.complaints() == []
