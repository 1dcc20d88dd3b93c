"""The whole story, from first hello to hearing back, on a demo that really runs."""
