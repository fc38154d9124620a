"""What a message tells that nobody lives through now, set aside clause by clause.

A vet's patient, a leaflet, an episode, a bridge stood on in 1999: each kind has a file of its own.
`left.py` tells what remains of a message without them; danger is then looked for in that.
"""
