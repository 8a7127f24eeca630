"""The proofs that take minutes, one module each: `dev.py check --all`, or some of them with `--only`.

A proof has a docstring whose first line says what it proves, and `main(seed) -> int`: it prints what it walked and
found, and returns 0 if it holds. What is random in it follows from the seed alone.
"""
