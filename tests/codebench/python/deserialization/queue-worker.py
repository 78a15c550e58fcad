import pickle

import zmq


def work():
    socket = zmq.Context.instance().socket(zmq.PULL)
    socket.bind("tcp://0.0.0.0:5557")
    while (frame := socket.recv()) is not None:
        job = pickle.loads(frame)
        job.run()
