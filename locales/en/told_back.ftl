# What somebody said, told back to them.

lines = { LINES($lines) }

my-data-this =
    <b>{ $question }</b>
    { $what }
