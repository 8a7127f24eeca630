"""A second opinion on leaving-care status: the same law stated again, day by day, by somebody who had not read the
pathway. `comparison` puts both to the same random lives; where they differ, the Act decides.

`life` reads answers into days, `readings` walks every way in which the law can be read, `care`, `home` and `status`
state the law, `random_lives` makes up cases.
"""
