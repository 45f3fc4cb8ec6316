# Writing several lines: the room that is left, moving up and down in the text.

paragraph-left = { $count ->
    [0] There is no room left. Erase a little to go on.
    [one] { NUMBER($count) } character left.
   *[other] { NUMBER($count) } characters left.
}
paragraph-up = Move up in the text
paragraph-down = Move down in the text
