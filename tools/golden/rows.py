"""Writes the golden values of the activations over rows: tests/Kernels.Tests/Golden/Rows/rows.csv.

Definitions: z = x / temperature + mask; softmax, log-softmax and logsumexp of z, and the gradients by x for an upstream gradient g of
softmax and of log-softmax. Inputs are floats, so that the values serve both precisions; so is a temperature.

A line: temperature, x, mask (or empty), softmax, log-softmax, logsumexp, g, gradient of softmax, gradient of log-softmax, and the size of
the terms that each gradient is a difference of, twice; lists are separated by blanks.

Usage: python3 tools/golden/rows.py tests/Kernels.Tests/Golden/Rows
"""
import struct
import sys

from mpmath import exp, expm1, fabs, inf, log1p, mp, mpf

mp.dps = 120


def single(value):
    return struct.unpack("f", struct.pack("f", value))[0]


def scatter(i, j, spread):
    bits = ((j * 7 + i + 1) * 2654435769) & 0xFFFFFFFF
    bits ^= bits >> 15
    bits = (bits * 2246822519) & 0xFFFFFFFF
    return single((bits >> 8) * (2 * spread / (1 << 24)) - spread)


def write(value):
    return mp.nstr(mpf(value), 20) if fabs(value) != inf else ("inf" if value > 0 else "-inf")


def join(values):
    return " ".join(write(value) for value in values)


TEMPERATURES = [single(t) for t in (1, 0.1, 0.7, 8, 1e-5, 1e-15, 1e-40, 1e20)]
ROWS = [
    [5, 3], [20, 6], [37.43, 0], [1000, 3100, 2000, 3099.9], [1, 3, 2], [-1, -1, -1], [0, 1e-3, 2e-3], [16.5, 0, -3, 16.25],
    [-500, -500.25], [88, -1e30], [3e38, -3e38, 2.9e38], [1e-45, 0], [7],
    [30] + [scatter(1, j, 3) for j in range(16)],
    [scatter(2, j, 5) for j in range(40)] + [60],
    [scatter(3, j, 20) for j in range(65)],
    [45, 45] + [scatter(4, j, 1) for j in range(30)],
]
MASKS = [None, lambda j: scatter(9, j, 2), lambda j: -inf if j % 3 == 2 else 1e-7 * j, lambda j: 1e6 - j]


def lines():
    for temperature in TEMPERATURES:
        for x in ROWS:
            for make in MASKS:
                # A temperature of 1 stands for none, and cases without a common scale say nothing new with a mask.
                if make is not None and (max(map(abs, x)) > 1e6 or not 1e-6 < temperature <= 1):
                    continue
                if len(x) > 10 and not 0.05 < temperature <= 1 or temperature == TEMPERATURES[2] and len(x) > 5:
                    continue
                exact = [mpf(single(v)) for v in x]
                mask = None if make is None else [-inf if make(j) == -inf else mpf(single(make(j))) for j in range(len(x))]
                z = [exact[j] / mpf(temperature) + (0 if mask is None else mask[j]) for j in range(len(x))]
                top = max(z)
                order = z.index(top)
                rest = sum(exp(v - top) for j, v in enumerate(z) if j != order)
                norm = log1p(rest)
                y = [exp(v - top - norm) for v in z]
                logs = [v - top - norm for v in z]
                for upstream in ([mpf(1)] + [mpf(0)] * (len(x) - 1), [mpf(scatter(5, j, 2)) for j in range(len(x))]):
                    present = [j for j in range(len(x)) if z[j] != -inf]
                    t = mpf(temperature)
                    soft = [y[i] * sum(y[j] * (upstream[i] - upstream[j]) for j in present) / t if i in present else mpf(0) for i in range(len(x))]
                    soft_size = [y[i] * sum(y[j] * fabs(upstream[i] - upstream[j]) for j in present) / t if i in present else mpf(0) for i in range(len(x))]
                    total = sum(upstream[j] for j in present)
                    size = sum(fabs(upstream[j]) for j in present)
                    hard = [(-expm1(logs[i]) * upstream[i] - y[i] * (total - upstream[i])) / t if i in present else mpf(0) for i in range(len(x))]
                    hard_size = [(-expm1(logs[i]) * fabs(upstream[i]) + y[i] * (size - fabs(upstream[i])) * (1 + fabs(logs[i]))) / t if i in present else mpf(0) for i in range(len(x))]
                    yield ",".join([repr(float(temperature)), join(exact), "" if mask is None else join(mask), join(y), join(logs), write(top + norm), join(upstream), join(soft), join(hard), join(soft_size), join(hard_size)])


if __name__ == "__main__":
    with open(f"{sys.argv[1]}/rows.csv", "w", encoding="ascii", newline="\n") as file:
        file.writelines(line + "\n" for line in lines())
