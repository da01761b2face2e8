"""Reading other programs' files: text to typed rows that commands can be fed with.

From the file up: `detection` and `tables` (bytes to rows of text), `numbers`, `dates` and
`fields` (text to exact values), `mapping` (which column means what), `columns` (one row read),
`entities` and `orders` (typed rows), `rows` (the whole import), `report` (totals, error files).
Nothing here knows a database.
"""
