"""The network: a frozen trunk, and a head of our own that says where the page is.

Two planes come out, a quarter of the picture's size: the chance that a place is on the page
(with what lies over it), and the chance that a corner is there; both before the sigmoid.
"""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn import functional
from trunk import CHANNELS, Trunk

#: Channels of the head at a quarter, an eighth, a sixteenth and a thirty-second of the picture.
OWN = (24, 40, 80, 112)


class Step(nn.Sequential):
    """A convolution, normalised over the batch (folded away at export), and a ReLU."""

    def __init__(self, into: int, out: int, size: int = 3, apart: int = 1) -> None:
        pad = apart * (size // 2)
        conv = nn.Conv2d(into, out, size, 1, pad, dilation=apart, bias=False)
        super().__init__(conv, nn.BatchNorm2d(out), nn.ReLU(inplace=True))


class Head(nn.Module):
    """From the trunk's features to the two planes, coarse to fine."""

    def __init__(self) -> None:
        super().__init__()
        a, b, c, d = OWN
        self.enter5 = Step(CHANNELS[3], d, 1)
        self.near5, self.far5 = Step(d, d), Step(d, d, 3, 2)
        self.all5 = nn.Conv2d(d, d, 1)
        self.down4, self.enter4 = Step(d, c, 1), Step(CHANNELS[2], c, 1)
        self.near4, self.more4 = Step(c, c), Step(c, c)
        self.down3, self.enter3, self.near3 = Step(c, b, 1), Step(CHANNELS[1], b, 1), Step(b, b)
        self.down2, self.enter2, self.near2 = Step(b, a, 1), Step(CHANNELS[0], a, 1), Step(a, a)
        self.out = nn.Conv2d(a, 2, 1)
        nn.init.constant_(self.out.bias, -1.5)

    def forward(self, features: tuple[Tensor, ...]) -> Tensor:
        """Return N x 2 x H/4 x W/4."""
        two, three, four, five = features
        five = self.enter5(five)
        five = five + self.near5(five)
        five = five + self.far5(five)
        # What the whole picture is like is told to each of its places.
        five = five + self.all5(five.mean((2, 3), keepdim=True))
        four = self.enter4(four) + _doubled(self.down4(five))
        four = four + self.near4(four)
        four = four + self.more4(four)
        three = self.enter3(three) + _doubled(self.down3(four))
        three = three + self.near3(three)
        two = self.enter2(two) + _doubled(self.down2(three))
        two = two + self.near2(two)
        return self.out(two)


class Net(nn.Module):
    """Both, as the kiosk runs them."""

    def __init__(self, head: Head) -> None:
        super().__init__()
        self.trunk, self.head = Trunk(), head
        self.eval()

    def forward(self, picture: Tensor) -> Tensor:
        """Take N x 3 x H x W of -1 to 1, red first, and return N x 2 x H/4 x W/4."""
        return self.head(self.trunk(picture))


def _doubled(planes: Tensor) -> Tensor:
    return functional.interpolate(planes, scale_factor=2, mode="nearest")
