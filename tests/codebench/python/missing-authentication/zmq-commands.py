import zmq


def serve(engine):
    socket = zmq.Context().socket(zmq.REP)
    socket.bind("tcp://0.0.0.0:5555")
    while True:
        command = socket.recv_json()
        if command["action"] == "close_all":
            engine.close_all()
        socket.send_json({"ok": True})
