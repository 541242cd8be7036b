"""How good and how fast suggestions are, on labelled text; run with python -m tests.bench.suggest."""
