"""Measures Suture beside its peers, each a whole process, in one run."""
