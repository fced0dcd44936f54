# Takes it that all towers stand at different places and that a question is about two
# different towers (the statement says neither).
import sys

data = sys.stdin.read().split()
calls = [tuple(data[i : i + 3]) for i in range(1, len(data), 3)]
places = [call[1:] for call in calls if call[0] == "+"]
questions = [call[1:] for call in calls if call[0] == "?"]
if len(set(places)) != len(places):
    sys.exit(1)
if any(a == b for a, b in questions):
    sys.exit(1)
if sys.argv[1] == "group1" and len(places) > 30:
    sys.exit(1)
