"""The whole story without a browser, over the line that the page uses: for machines that have no Chromium."""

from __future__ import annotations

from contextlib import closing

from tests.story import chapters, own_way
from tests.story.demo import Demo
from tests.story.line import LineStage


def test_the_whole_story_over_the_line(demo: Demo) -> None:
    with closing(LineStage(demo)) as stage:
        chapters.play(stage)
    demo.end()


def test_two_young_people_type_nothing_over_the_line(demo: Demo) -> None:
    with closing(LineStage(demo)) as stage:
        own_way.play(stage)
    demo.end()
