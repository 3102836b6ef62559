"""Writes the golden values of the losses: tests/Kernels.Tests/Golden/Losses/elements.csv and rows.csv.

The definitions are typed from the formulas of the frameworks' documentation, not from the table of the generator;
derivatives are numerical ones of the definitions, by mpmath, save at kinks and clamps, which are typed by hand.
Inputs are floats, so that the values serve both precisions.

A line of elements: loss, x, t, variance, value, derivative by x, by the variance, and the size of the terms that the
derivatives are a difference of. A line of rows: loss, x, target, weights, loss of the row, gradient of the mean over
the one row, and the size of the terms of each gradient; lists are separated by blanks.

Usage: python3 tools/golden/losses.py tests/Kernels.Tests/Golden/Losses
"""
import struct
import sys

from mpmath import cosh, exp, fabs, inf, log, log1p, mp, mpf, pi, sign, tanh

mp.dps = 80


def single(value):
    return struct.unpack("f", struct.pack("f", value))[0]


def s(x):
    return 1 / (1 + exp(-x))


def softplus(x):
    return max(x, mpf(0)) + log1p(exp(-fabs(x)))


def times(factor, value):
    return mpf(0) if factor == 0 else factor * value()


def huber(delta):
    def value(x, t, v):
        return (x - t) ** 2 / 2 if fabs(x - t) <= delta else delta * (fabs(x - t) - mpf(delta) / 2)

    def slope(x, t, v):
        return x - t if fabs(x - t) <= delta else delta * sign(x - t)
    return value, slope, None


def smooth_l1(beta):
    """torch.nn.functional.smooth_l1_loss; PyTorch 2.0 takes it for the absolute error where beta is 0."""
    def value(x, t, v):
        d = fabs(x - t)
        return d ** 2 / 2 / beta if d < beta else d - mpf(beta) / 2

    def slope(x, t, v):
        return (x - t) / beta if fabs(x - t) < beta else sign(x - t)
    return value, slope, None


def capped_log(x):
    return mpf(100) if x == 0 else min(mpf(100), -log(x))


def bce_slope(x, t, v):
    return (x - t) / max(mpf("1e-12"), x * (1 - x))


def bce_logits(weight):
    return (lambda x, t, v: (1 - t) * softplus(x) + weight * t * softplus(-x),
            lambda x, t, v: (1 - t) * s(x) - weight * t * s(-x), None)


def bce_value(x, t, v):
    return times(t, lambda: capped_log(x)) + times(1 - t, lambda: capped_log(1 - x))


def smoothed(loss):
    """Keras 3.8: y_true * (1 - label_smoothing) + 0.5 * label_smoothing, of 0.1."""
    def t_of(t):
        return t * mpf("0.9") + mpf("0.05")
    value, slope, _ = loss
    return lambda x, t, v: value(x, t_of(t), v), lambda x, t, v: slope(x, t_of(t), v), None


def balance(alpha, t):
    return alpha * t + (1 - alpha) * (1 - t) if alpha >= 0 else mpf(1)


def focal(alpha, gamma):
    """torchvision.ops.sigmoid_focal_loss: alpha_t (1 - p_t)^gamma BCE, with p_t = p t + (1 - p) (1 - t)."""
    alpha, gamma = mpf(alpha), mpf(gamma)
    value, slope, _ = bce_logits(1)

    def miss(x, t):
        return s(x) * (1 - t) + s(-x) * t

    def terms(x, t, v):
        focus = gamma * miss(x, t) ** (gamma - 1) * (1 - 2 * t) * s(x) * s(-x) * value(x, t, v) if gamma else mpf(0)
        return balance(alpha, t) * focus, balance(alpha, t) * miss(x, t) ** gamma * slope(x, t, v)
    return lambda x, t, v: balance(alpha, t) * miss(x, t) ** gamma * value(x, t, v), lambda x, t, v: sum(terms(x, t, v)), None


def binary_focal(alpha, gamma):
    """The same of probabilities, as Keras 3.8's BinaryFocalCrossentropy, with the limits of bce."""
    alpha, gamma = mpf(alpha), mpf(gamma)

    def miss(x, t):
        return x * (1 - t) + (1 - x) * t

    def slope(x, t, v):
        m = miss(x, t)
        focus = gamma * m ** (gamma - 1) * (1 - 2 * t) * bce_value(x, t, v) if m else mpf(0)
        return balance(alpha, t) * (focus + m ** gamma * bce_slope(x, t, v))
    return lambda x, t, v: balance(alpha, t) * miss(x, t) ** gamma * bce_value(x, t, v), slope, None


def poisson(epsilon, full=False):
    """torch.nn.functional.poisson_nll_loss without log_input."""
    epsilon = mpf(epsilon)
    return lambda x, t, v: x - times(t, lambda: log(x + epsilon)) + stirling(t, full), lambda x, t, v: 1 - t / (x + epsilon), None


def poisson_log(full=False):
    return lambda x, t, v: exp(x) - t * x + stirling(t, full), lambda x, t, v: exp(x) - t, None


def stirling(t, full):
    return t * log(t) - t + log(2 * pi * t) / 2 if full and t > 1 else mpf(0)


def gaussian(epsilon, full=False):
    """torch.nn.functional.gaussian_nll_loss: the clamp of the variance is not differentiated."""
    def var(v):
        return max(v, mpf(epsilon))
    return (lambda x, t, v: (log(var(v)) + (x - t) ** 2 / var(v)) / 2 + (log(2 * pi) / 2 if full else 0),
            lambda x, t, v: (x - t) / var(v),
            lambda x, t, v: (1 - (x - t) ** 2 / var(v)) / var(v) / 2)


ELEMENTS = {
    "Mse": (lambda x, t, v: (x - t) ** 2, lambda x, t, v: 2 * (x - t), None),
    "Mae": (lambda x, t, v: fabs(x - t), lambda x, t, v: sign(x - t), None),
    "Huber": huber(1),
    "HuberWide": huber(2.5),
    "LogCosh": (lambda x, t, v: log(cosh(x - t)) if fabs(x - t) < 1000 else fabs(x - t) - log(mpf(2)), lambda x, t, v: tanh(x - t), None),
    "Msle": (lambda x, t, v: (log(1 + x) - log(1 + t)) ** 2, lambda x, t, v: 2 * (log(1 + x) - log(1 + t)) / (1 + x), None),
    "SmoothL1": smooth_l1(1),
    "SmoothL1Narrow": smooth_l1(0.375),
    "SmoothL1Absolute": smooth_l1(0),
    "Bce": (bce_value, bce_slope, None),
    "BceSmooth": smoothed((bce_value, bce_slope, None)),
    "BceLogits": bce_logits(1),
    "BceLogitsWeighted": bce_logits(3),
    "BceLogitsSmooth": smoothed(bce_logits(1)),
    "BceLogitsSmoothWeighted": smoothed(bce_logits(3)),
    "Focal": focal("0.25", 2),
    "FocalPlain": focal(-1, 0),
    "FocalSharp": focal("0.75", "3.5"),
    "FocalBlunt": focal(-1, "0.5"),
    "FocalSmooth": smoothed(focal("0.25", 2)),
    "BinaryFocal": binary_focal("0.25", 2),
    "BinaryFocalBlunt": binary_focal(-1, "0.5"),
    "Hinge": (lambda x, t, v: max(mpf(0), 1 - t * x), lambda x, t, v: -t if t * x < 1 else mpf(0), None),
    "SquaredHinge": (lambda x, t, v: max(mpf(0), 1 - t * x) ** 2, lambda x, t, v: -2 * t * (1 - t * x) if t * x < 1 else mpf(0), None),
    "Poisson": poisson("1e-8"),
    "PoissonLog": poisson_log(),
    "PoissonFull": poisson("1e-3", True),
    "PoissonLogFull": poisson_log(True),
    "Gaussian": gaussian("1e-6"),
    "GaussianFull": gaussian("0.01", True),
}

REAL = [(0.5, 0.5), (0.5, 0.25), (1.5, 0.5), (-3.25, 4.5), (1e4, -1e4), (1e-3, 1.5e-3), (2.0**-60, 0), (0.75, -0.25), (1.0, -1.5), (-20, 3), (100.5, 100.25), (1e6, 1e6 + 1), (7, 4.5)]
LOGITS = [(x, t) for x in (-1e4, -200, -30, -2.5, -1e-3, 0, 0.125, 1, 17, 40, 90, 1e4) for t in (0, 1, 0.25)]
POINTS = {
    "Msle": [(0, 0), (0, 1e6), (1e6, 0), (0.5, 0.25), (3, 3.000001), (1e30, 1e29), (2.0**-40, 0), (12.5, 40)],
    "Bce": [(0, 0), (1, 1), (0, 1), (1, 0), (0.5, 0), (0.5, 1), (0.25, 0.75), (1e-6, 0), (1e-6, 1), (1 - 2.0**-24, 1), (1 - 2.0**-24, 0), (0.9, 0.1), (2.0**-100, 1), (0.3, 1)],
    "Hinge": [(x, t) for x in (-1e4, -1, -0.5, 0, 0.25, 1, 1.5, 1e4) for t in (-1, 1)],
    "Poisson": [(0, 0), (0.5, 0), (0.5, 3), (3, 3), (1e-3, 1), (1e4, 9999), (12.5, 12), (2.0**-30, 2)],
    "PoissonLog": [(-1e4, 0), (0, 1), (2.5, 12), (-3, 0), (4, 54), (20, 5)],
}
POINTS["SquaredHinge"] = POINTS["Hinge"]
POINTS["PoissonFull"], POINTS["PoissonLogFull"] = POINTS["Poisson"] + [(2.5, 1), (2.5, 1.5), (900, 1e6)], POINTS["PoissonLog"] + [(1, 1.5)]
POINTS.update((name, LOGITS) for name in ELEMENTS if name.startswith(("BceLogits", "Focal")))
POINTS.update((name, POINTS["Bce"]) for name in ("BceSmooth", "BinaryFocal", "BinaryFocalBlunt"))
VARIANCES = {"Gaussian": [1, 0.25, 1e-4, 40, 0], "GaussianFull": [1, 0.25, 1e-3, 40, 0]}


def write(value):
    return mp.nstr(mpf(value), 25) if fabs(value) != inf else ("inf" if value > 0 else "-inf")


def elements():
    for name, (value, slope, vslope) in ELEMENTS.items():
        for x, t in POINTS.get(name, REAL):
            for v in VARIANCES.get(name, [1]):
                x, t, v = mpf(single(x)), mpf(single(t)), mpf(single(v))
                dx = slope(x, t, v)
                if not is_kink(name, x, t):
                    step = mpf(10) ** -30
                    numeric = (value(x + step, t, v) - value(x - step, t, v)) / (2 * step)
                    assert fabs(numeric - dx) <= mpf(10) ** -20 * (1 + fabs(dx)), (name, x, t, numeric, dx)
                dv = vslope(x, t, v) if vslope else mpf(0)
                floor = mpf("0.01") if name == "GaussianFull" else mpf("1e-6")
                if vslope and v > 2 * floor:
                    step = mpf(10) ** -30
                    numeric = (value(x, t, v + step) - value(x, t, v - step)) / (2 * step)
                    assert fabs(numeric - dv) <= mpf(10) ** -20 * (1 + fabs(dv)), (name, x, t, v)
                loss_size, size, vsize = sizes(name, x, t, max(v, floor), value(x, t, v), dx)
                yield ",".join([name, repr(float(x)), repr(float(t)), repr(float(v)), write(value(x, t, v)), write(dx), write(dv), write(loss_size), write(size), write(vsize)])


def is_kink(name, x, t):
    """Where the loss has no derivative, or the clamp of a logarithm is not differentiated."""
    if name in ("Mae", "SmoothL1Absolute"):
        return x == t
    if "Hinge" in name:
        return t * x == 1
    return name in ("Bce", "BceSmooth", "BinaryFocal", "BinaryFocalBlunt") and (x < 1e-5 or x > 1 - 1e-5) or name == "Poisson" and x < 1e-5


def sizes(name, x, t, v, value, dx):
    """The sizes of the terms of loss, slope and slope by the variance, where they are differences or inexact sums."""
    loss_size, size, vsize = fabs(value), fabs(dx), mpf(0)
    if "Smooth" in name and "L1" not in name:
        t = t * mpf("0.9") + mpf("0.05")
    if name.startswith("BceLogits"):
        size = (1 - t) * s(x) + (3 if "Weighted" in name else 1) * t * s(-x)
    elif name == "BceSmooth":
        size = (x + t) / max(mpf("1e-12"), x * (1 - x))
    elif name.startswith("Focal") and 0 < t < 1:
        alpha, gamma = {"Focal": ("0.25", 2), "FocalPlain": (-1, 0), "FocalSharp": ("0.75", "3.5"), "FocalBlunt": (-1, "0.5"), "FocalSmooth": ("0.25", 2)}[name]
        miss = s(x) * (1 - t) + s(-x) * t
        focus = mpf(gamma) * fabs(1 - 2 * t) * s(x) * s(-x) * bce_logits(1)[0](x, t, v) / miss
        size = balance(mpf(alpha), t) * miss ** mpf(gamma) * (focus + (1 - t) * s(x) + t * s(-x))
    elif name.startswith("PoissonLog"):
        loss_size, size = exp(x) + fabs(t * x), exp(x) + t
    elif name.startswith("Poisson"):
        epsilon = mpf("1e-3") if "Full" in name else mpf("1e-8")
        loss_size = x + times(t, lambda: fabs(log(x + epsilon)))
        size = 1 + t / (x + epsilon) if x < 10 * epsilon else (fabs(x - t) + epsilon) / (x + epsilon)
    elif name.startswith("Gaussian"):
        loss_size = fabs(log(v)) / 2 + (x - t) ** 2 / v / 2
        vsize = (1 + (x - t) ** 2 / v) / v / 2
    if name == "GaussianFull":
        loss_size += log(2 * pi) / 2
    if name in ("PoissonFull", "PoissonLogFull") and t > 1:
        loss_size += t * log(t) + t + fabs(log(2 * pi * t)) / 2
    return loss_size, size, vsize


# name -> smoothing, penalty, cap, temperature, has weights
ROWS = {
    "CrossEntropy": (0, 0, None, 1, False),
    "Smooth": (0.1, 0, None, 1, False),
    "Weighted": (0, 0, None, 1, True),
    "SmoothWeighted": (0.1, 0, None, 1, True),
    "Penalized": (0, 1e-3, None, 1, False),
    "Capped": (0, 0, 30, 1, False),
    "Tempered": (0, 0, None, 0.7, False),
    "Everything": (0.1, 1e-3, 30, 0.7, True),
}


def scatter(i, j, spread):
    bits = ((j * 7 + i + 1) * 2654435769) & 0xFFFFFFFF
    bits ^= bits >> 15
    bits = (bits * 2246822519) & 0xFFFFFFFF
    return single((bits >> 8) * (2 * spread / (1 << 24)) - spread)


def row_inputs():
    yield [0.75], [0]
    yield [1.0, 2.0], [0, 1]
    yield [3.0, 3.0, 3.0], [1]
    yield [0.0, 30.0, -5.0], [1, 0]
    yield [-3.0, 40.0, 4.0, 2.0], [1]
    yield [50.0, 20.0, 10.0], [0, 2]
    yield [1e4, -1e4, 9999.5], [0, 1, 2]
    yield [-1e4, -1e4, -1e4 - 1], [0, 2]
    yield [1e30, -1e30, 0.0], [0]
    yield [2.0**-149, 0.0, -(2.0**-149)], [1]
    yield [-40.0, -41.5, -60.0, -39.25], [3, 0]
    yield [scatter(1, j, 3) for j in range(16)], [5]
    yield [scatter(2, j, 8) for j in range(17)], [16, 0]
    yield [scatter(3, j, 30) for j in range(40)], [33]
    yield [scatter(4, j, 100) for j in range(19)], [2]


def row(x, q, label, weights, options):
    smoothing, penalty, cap, temperature, weighted = options
    n = len(x)
    smoothing, penalty, temperature = mpf(smoothing), mpf(penalty), mpf(temperature)
    w = weights if weighted else [mpf(1)] * n

    def logit(v):
        return (cap * tanh(v / cap) if cap else v) / temperature

    def inner(v):
        return (1 / cosh(v / cap) ** 2 if cap else mpf(1)) / temperature

    y = [logit(v) for v in x]
    top = max(y)
    total = sum(exp(v - top) for v in y)
    lse = top + log(total)
    p = [exp(v - top) / total for v in y]
    hard = q is None
    q = [mpf(1) if i == label else mpf(0) for i in range(n)] if hard else q
    a = [w[i] * ((1 - smoothing) * q[i] + smoothing / n) for i in range(n)]
    loss = sum(times(a[i], lambda i=i: top - y[i]) for i in range(n)) + sum(a) * log(total)
    scale = 1 / w[label] if hard else mpf(1)
    gradient = [inner(x[i]) * (scale * (sum(a) * p[i] - a[i]) + 2 * penalty * lse * p[i]) for i in range(n)]
    pure = hard and smoothing == 0 and penalty == 0
    size = [fabs(g) if pure else inner(x[i]) * (scale * (sum(a) * p[i] + a[i]) + fabs(2 * penalty * lse * p[i])) for i, g in enumerate(gradient)]
    return loss + penalty * lse ** 2, gradient, size


def check_focal_row(x, label, weights, options, loss, gradient):
    step = mpf(10) ** -30
    for i in range(len(x)):
        def at(offset):
            return focal_row([v + offset if j == i else v for j, v in enumerate(x)], label, weights, options)[0]
        numeric = (at(step) - at(-step)) / (2 * step)
        assert len(x) == 1 or fabs(numeric - gradient[i]) <= mpf(10) ** -20 * (1 + fabs(gradient[i])), (x, label, i)


# name -> gamma, has weights
FOCAL_ROWS = {"SoftmaxFocal": (2, False), "SoftmaxFocalPlain": (0, False), "SoftmaxFocalBlunt": ("0.5", False), "SoftmaxFocalWeighted": ("3.5", True)}


def focal_row(x, label, weights, options):
    """alpha_t (1 - p_t)^gamma (-log p_t); the mean divides by the number of rows, as MONAI's and kornia's."""
    gamma, weighted = mpf(options[0]), options[1]
    w = weights[label] if weighted else mpf(1)
    top = max(x)
    total = sum(exp(v - top) for v in x)
    others = sum(exp(v - top) for i, v in enumerate(x) if i != label)
    miss, p = others / total, exp(x[label] - top) / total
    entropy = log1p(others / exp(x[label] - top))
    slope = miss ** gamma + (gamma * miss ** (gamma - 1) * p * entropy if miss else mpf(0))
    gradient = [w * slope * (-miss if i == label else exp(v - top) / total) for i, v in enumerate(x)]
    return w * miss ** gamma * entropy, gradient, [fabs(g) for g in gradient]


# name -> are logits, smooth, epsilon, weights of false positives and negatives
OVERLAPS = {
    "Dice": (False, "1e-5", 0, None),
    "DiceSmooth": (False, 1, "1e-3", None),
    "DiceLogits": (True, "1e-5", 0, None),
    "Jaccard": (False, 0, "1e-7", (1, 1)),
    "JaccardLogits": (True, "1e-5", 0, (1, 1)),
    "Tversky": (False, "1e-5", 0, ("0.3", "0.7")),
    "TverskyLogits": (True, 1, 0, ("0.5", "0.5")),
}


def overlap_row(x, t, options):
    """
    Dice 1 - (2 I + smooth) / (P + T + smooth + epsilon) (MONAI's smooth_nr and smooth_dr; Keras 3.8's epsilon), and
    1 - (I + smooth) / (I + a FP + b FN + smooth + epsilon): Tversky's, and with a = b = 1 Jaccard's.
    """
    are_logits, smooth, epsilon, weights = options[0], mpf(options[1]), mpf(options[2]), options[3]
    p = [s(v) if are_logits else v for v in x]
    q = [s(-v) if are_logits else 1 - v for v in x]
    inner = [u * v if are_logits else mpf(1) for u, v in zip(p, q)]
    if weights is None:
        shared, missed = [2 * v * w for v, w in zip(p, t)], [v * (1 - w) + u * w for v, u, w in zip(p, q, t)]
        shared_slope, missed_slope = [2 * w for w in t], [1 - 2 * w for w in t]
    else:
        a, b = mpf(weights[0]), mpf(weights[1])
        shared, missed = [v * w for v, w in zip(p, t)], [a * v * (1 - w) + b * u * w for v, u, w in zip(p, q, t)]
        shared_slope, missed_slope = list(t), [a * (1 - w) - b * w for w in t]
    both, miss = sum(shared) + smooth, sum(missed) + epsilon
    size = both + miss
    gradient = [i * (both * m - miss * h) / size ** 2 for i, m, h in zip(inner, missed_slope, shared_slope)]
    sizes = [i * (both * fabs(m) + miss * h) / size ** 2 for i, m, h in zip(inner, missed_slope, shared_slope)]
    return miss / size, gradient, sizes


def overlap_value(x, t, options):
    """The same as it is published: one less a quotient."""
    are_logits, smooth, epsilon, weights = options[0], mpf(options[1]), mpf(options[2]), options[3]
    p = [s(v) if are_logits else v for v in x]
    common = sum(v * w for v, w in zip(p, t))
    if weights is None:
        return 1 - (2 * common + smooth) / (sum(p) + sum(t) + smooth + epsilon)
    positives, negatives = sum(v * (1 - w) for v, w in zip(p, t)), sum((1 - v) * w for v, w in zip(p, t))
    return 1 - (common + smooth) / (common + mpf(weights[0]) * positives + mpf(weights[1]) * negatives + smooth + epsilon)


def overlap_rows():
    for name, options in OVERLAPS.items():
        for x, labels in row_inputs():
            n = len(x)
            x = x if options[0] else [single(0.5 + scatter(n, j, 0.5)) for j in range(n)]
            x = [mpf(single(v)) for v in x]
            for t in ([i in labels for i in range(n)], [0] * n, [1] * n, [single(0.5 + scatter(n + 1, j, 0.5)) for j in range(n)]):
                t = [mpf(v) for v in t]
                loss, gradient, size = overlap_row(x, t, options)
                assert fabs(loss - overlap_value(x, t, options)) < mpf(10) ** -60, (name, x, t)
                step = mpf(10) ** -30
                for i in range(n):
                    def at(offset):
                        return overlap_value([v + offset if j == i else v for j, v in enumerate(x)], t, options)
                    assert fabs((at(step) - at(-step)) / (2 * step) - gradient[i]) <= mpf(10) ** -20 * (1 + fabs(gradient[i])), (name, x, t, i)
                yield ",".join([name, join(x), join(t), join([1] * n), write(loss), join(gradient), join(size)])


def join(values):
    return " ".join(write(value) for value in values)


def rows():
    for name, options in ROWS.items():
        for x, labels in row_inputs():
            weights = [mpf(single(0.5 + i % 5)) for i in range(len(x))]
            exact = [mpf(v) for v in map(single, x)]
            for label in labels:
                loss, gradient, size = row(exact, None, label, weights, options)
                yield ",".join([name, join(exact), str(label), join(weights), write(loss), join(gradient), join(size)])
            if len(x) > 1:
                for q in ([mpf(1) if i == labels[0] else mpf(0) for i in range(len(x))], [mpf(2) ** -(i + 1) for i in range(len(x))]):
                    loss, gradient, size = row(exact, q, None, weights, options)
                    yield ",".join(["Soft" + name, join(exact), join(q), join(weights), write(loss), join(gradient), join(size)])
    for name, options in FOCAL_ROWS.items():
        for x, labels in row_inputs():
            weights = [mpf(single(0.5 + i % 5)) for i in range(len(x))]
            exact = [mpf(v) for v in map(single, x)]
            for label in labels:
                loss, gradient, size = focal_row(exact, label, weights, options)
                check_focal_row(exact, label, weights, options, loss, gradient)
                yield ",".join([name, join(exact), str(label), join(weights), write(loss), join(gradient), join(size)])


if __name__ == "__main__":
    for kind, lines in (("elements", elements()), ("rows", [*rows(), *overlap_rows()])):
        with open(f"{sys.argv[1]}/{kind}.csv", "w", encoding="ascii", newline="\n") as file:
            file.writelines(line + "\n" for line in lines)
