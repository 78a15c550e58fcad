import json
import tempfile

HINT = "copy it to /tmp/desk_state.json to debug"


def save(state):
    with tempfile.NamedTemporaryFile("w", suffix=".json", delete=False) as f:
        json.dump(state, f)
    print(f.name, HINT)
