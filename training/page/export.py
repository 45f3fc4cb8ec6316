"""Write the network as an ONNX file that cv2.dnn reads: a few nodes, weights of 16 bits.

Built by hand: the graph is thirty nodes, and nothing but ``onnx`` is wanted for it.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from net import Net, folded
from onnx import TensorProto, helper, numpy_helper

#: Stride of each convolution that has one.
_HALVING = {"down1", "down2", "down3", "down4", "down5"}


def write(net: Net, path: Path, width: int, height: int) -> None:
    """Write ``net`` for pictures of one size."""
    nodes: list[onnx.NodeProto] = []
    weights: list[onnx.TensorProto] = []
    kernels = folded(net)

    def convolved(name: str, source: str, relu: bool = True) -> str:
        kernel, bias = (np.asarray(part, np.float32) for part in kernels[name])
        for part, values in (("k", kernel), ("b", bias)):
            weights.append(numpy_helper.from_array(values, f"{name}.{part}"))
        size, stride = kernel.shape[2], 2 if name in _HALVING else 1
        pads, out = [size // 2] * 4, name if relu else "planes"
        target = f"{name}.raw" if relu else out
        nodes.append(
            helper.make_node(
                "Conv", [source, f"{name}.k", f"{name}.b"], [target],
                kernel_shape=[size, size], strides=[stride] * 2, pads=pads,
            )
        )  # fmt: skip
        if relu:
            nodes.append(helper.make_node("Relu", [target], [out]))
        return out

    def added(first: str, second: str) -> str:
        out = f"{first}+{second}"
        nodes.append(helper.make_node("Add", [first, second], [out]))
        return out

    def doubled(source: str) -> str:
        out = f"{source}.x2"
        nodes.append(
            helper.make_node(
                "Resize", [source, "", "twice"], [out], mode="nearest",
                coordinate_transformation_mode="asymmetric", nearest_mode="floor",
            )
        )  # fmt: skip
        return out

    weights.append(numpy_helper.from_array(np.array([1, 1, 2, 2], np.float32), "twice"))
    two = convolved("down2", convolved("down1", "picture"))
    two = added(two, convolved("same2", two))
    three = convolved("down3", two)
    three = added(three, convolved("same3", three))
    four = convolved("down4", three)
    four = added(four, convolved("same4", four))
    four = added(four, convolved("more4", four))
    five = convolved("down5", four)
    five = added(five, convolved("same5", five))
    five = added(five, convolved("more5", five))
    four = convolved("join4", added(four, doubled(convolved("up4", five))))
    three = convolved("join3", added(three, doubled(convolved("up3", four))))
    two = convolved("join2", added(two, doubled(convolved("up2", three))))
    convolved("out", two, relu=False)
    graph = helper.make_graph(
        nodes,
        "page",
        [helper.make_tensor_value_info("picture", TensorProto.FLOAT, [1, 3, height, width])],
        [
            helper.make_tensor_value_info(
                "planes", TensorProto.FLOAT, [1, 2, height // 4, width // 4]
            )
        ],
        weights,
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)])
    model.ir_version = 8
    onnx.checker.check_model(model)
    path.write_bytes(model.SerializeToString())
