import json

STATE = "/tmp/desk_state.json"


def save(state):
    with open(STATE, "w") as f:
        json.dump(state, f)
