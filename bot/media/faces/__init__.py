"""Faces in a picture: suggested by a program where an operator gives it a model, covered with solid shapes.

Light blur can be undone; a solid shape cannot. A person looks at every copy before it leaves.
"""
