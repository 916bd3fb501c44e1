#!/usr/bin/env bash
# Fetch what a machine without a network lacks into build/device: wheels for Python 3.12 on Linux,
# and MNIST from SEARCH_DATA_DIR. Nothing of it is committed; carry the folder to the machine.
set -euo pipefail
cd "$(dirname "$0")/../.."
mkdir -p build/device/wheels build/device/data
python3 -m pip download --quiet --no-deps --only-binary=:all: --python-version 3.12 \
    --platform manylinux_2_28_x86_64 --platform manylinux2014_x86_64 \
    --dest build/device/wheels --requirement tests/device/wheels.txt
cp -r "${SEARCH_DATA_DIR:?names no folder with MNIST}/MNIST" build/device/data/
du -sh build/device
