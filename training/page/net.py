"""The network: a small U of plain convolutions, from a picture to where its page is.

Two planes come out, a quarter of the picture's size: the chance that a place is on the page
(with what lies over it), and the chance that a corner is there; both before the sigmoid.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

#: Channels at one half, a quarter, an eighth... of the picture.
CHANNELS = (8, 20, 40, 72, 104)


class Step(nn.Sequential):
    """A convolution, normalised over the batch (folded away at export), and a ReLU."""

    def __init__(self, into: int, out: int, size: int = 3, stride: int = 1) -> None:
        conv = nn.Conv2d(into, out, size, stride, size // 2, bias=False)
        super().__init__(conv, nn.BatchNorm2d(out), nn.ReLU(inplace=True))


class Net(nn.Module):
    """The names of its parts are those of the exported graph."""

    def __init__(self) -> None:
        super().__init__()
        a, b, c, d, e = CHANNELS
        self.down1 = Step(3, a, 3, 2)
        self.down2, self.same2 = Step(a, b, 3, 2), Step(b, b)
        self.down3, self.same3 = Step(b, c, 3, 2), Step(c, c)
        self.down4, self.same4, self.more4 = Step(c, d, 3, 2), Step(d, d), Step(d, d)
        self.down5, self.same5, self.more5 = Step(d, e, 3, 2), Step(e, e), Step(e, e)
        self.up4, self.join4 = Step(e, d, 1), Step(d, d)
        self.up3, self.join3 = Step(d, c, 1), Step(c, c)
        self.up2, self.join2 = Step(c, b, 1), Step(b, b)
        self.out = nn.Conv2d(b, 2, 1)
        nn.init.constant_(self.out.bias, -1.5)

    def forward(self, picture: Tensor) -> Tensor:
        """Take N x 3 x H x W, H and W multiples of 32, and return N x 2 x H/4 x W/4."""
        two = self.down2(self.down1(picture))
        two = two + self.same2(two)
        three = self.down3(two)
        three = three + self.same3(three)
        four = self.down4(three)
        four = four + self.same4(four)
        four = four + self.more4(four)
        five = self.down5(four)
        five = five + self.same5(five)
        five = five + self.more5(five)
        four = self.join4(four + _doubled(self.up4(five)))
        three = self.join3(three + _doubled(self.up3(four)))
        two = self.join2(two + _doubled(self.up2(three)))
        return self.out(two)


def _doubled(planes: Tensor) -> Tensor:
    return functional.interpolate(planes, scale_factor=2, mode="nearest")


def folded(net: Net) -> dict[str, tuple[Tensor, Tensor]]:
    """Return (kernel, bias) of each convolution, the batch's normalisation folded in."""
    done: dict[str, tuple[Tensor, Tensor]] = {}
    for name, part in net.named_children():
        if isinstance(part, Step):
            conv, norm = part[0], part[1]
            assert isinstance(conv, nn.Conv2d) and isinstance(norm, nn.BatchNorm2d)
            gain = norm.weight / torch.sqrt(norm.running_var + norm.eps)
            kernel = conv.weight * gain[:, None, None, None]
            done[name] = (kernel.detach(), (norm.bias - norm.running_mean * gain).detach())
        else:
            assert isinstance(part, nn.Conv2d)
            done[name] = (part.weight.detach(), part.bias.detach())
    return done
