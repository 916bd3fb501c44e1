"""Nets: architecture, augmentation, recipe, and the published models."""

NOTATION = (
    "Nets are written layer by layer: 8 is a 3x3 convolution with 8 output channels, followed by "
    "BatchNorm and an activation; 5x5:8 has a 5x5 kernel, 8p1 pads by 1 pixel, dw-8 is separable "
    "(depthwise, then 1x1); max2 and avg2 are 2x2 pooling, gap is global average pooling, "
    "linear:10 a fully connected layer; the word classes stands for one output per class."
)
