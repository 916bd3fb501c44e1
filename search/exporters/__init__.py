"""Export: a trained net as one Python module, or as ONNX."""
