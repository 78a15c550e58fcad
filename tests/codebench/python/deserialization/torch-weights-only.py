import torch
from bottle import request, route


@route("/predict", method="POST")
def predict():
    upload = request.files.get("weights")
    state = torch.load(upload.file, map_location="cpu", weights_only=True)
    return {"tensors": len(state)}
