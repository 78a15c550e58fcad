import zmq


def work(handlers):
    socket = zmq.Context.instance().socket(zmq.PULL)
    socket.bind("tcp://127.0.0.1:5557")
    while (job := socket.recv_json()) is not None:
        handlers[str(job["kind"])](job)
