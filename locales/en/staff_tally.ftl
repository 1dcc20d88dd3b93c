# For staff: what was tapped, question by question.

staff-tally-more =
    <b>{ $question }</b> (more)
    { LINES($lines) }
staff-tally-nobody = Nobody has chosen yet.
staff-tally-beside = { $before } · { $next }

staff-tally-ranked = On how many lists, in any place:
staff-tally-statement = { $statement }: { $verdicts }
staff-tally-verdict = { $verdict } { $count }
staff-tally-no-verdict = { $count ->
    [one] 1 more statement: nobody yet
   *[other] { $count } more statements: nobody yet
}
staff-tally-number = { $count ->
    [one] { $number } (1 person)
   *[other] { $number } ({ $count } people)
}
staff-tally-numbers = { $people } people. From { $least } to { $most }; the middle one is { $middle }.

staff-project-more = <b>{ $title }</b> · what was tapped, page { $at } of { $of }
staff-project-button-more = More answers
staff-project-button-top = Back to the top
