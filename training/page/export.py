"""Write the network as an ONNX file, its weights in 16 bits."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import onnx
import torch
from net import Net
from onnx import TensorProto, helper, numpy_helper
from torch import nn


def model_of(net: nn.Module, width: int, height: int, names: list[str]) -> onnx.ModelProto:
    """Return what ``net`` does with pictures of one size; ``names`` are those of what it says."""
    written = io.BytesIO()
    torch.onnx.export(
        net.eval(), (torch.zeros(1, 3, height, width),), written, input_names=["picture"],
        output_names=names, opset_version=13, dynamo=False,
    )  # fmt: skip
    return onnx.load_model_from_string(written.getvalue())


def write(net: Net, path: Path, width: int, height: int) -> None:
    """Write ``net`` for pictures of one size."""
    model = model_of(net, width, height, ["planes"])
    _halve(model)
    onnx.checker.check_model(model)
    path.write_bytes(model.SerializeToString())


def _halve(model: onnx.ModelProto) -> None:
    """Keep large weights in 16 bits: each is widened again when the file is read."""
    graph = model.graph
    widened = []
    for weights in list(graph.initializer):
        values = numpy_helper.to_array(weights)
        if values.dtype != np.float32 or values.size < 64:
            continue
        small = numpy_helper.from_array(values.astype(np.float16), f"{weights.name}.half")
        graph.initializer.remove(weights)
        graph.initializer.append(small)
        widened.append(helper.make_node("Cast", [small.name], [weights.name], to=TensorProto.FLOAT))
    nodes = [*widened, *graph.node]
    del graph.node[:]
    graph.node.extend(nodes)
