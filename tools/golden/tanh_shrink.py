"""Prints the polynomials by which the catalogue computes tanh_shrink near 0, and their error.

Lambert's continued fraction tanh(x) = x/(1 + z/(3 + z/(5 + ...))), z = x^2, gives
x - tanh(x) = x z / (z + 3 + w) with w = z/(5 + z/(7 + ... z/(2n + 1))) = z N(z)/D(z).
"""
from mpmath import diff, mp, mpf, nstr, polyval, tanh

TERMS = 10
RADIUS = mpf(3) / 2


def convergent(terms):
    """Gives the coefficients of N and D, lowest first."""
    numerator, denominator = [1], [2 * terms + 1]
    for odd in range(2 * terms - 1, 4, -2):
        longer = [0] * max(len(denominator), len(numerator) + 1)
        for power, factor in enumerate(denominator):
            longer[power] += odd * factor
        for power, factor in enumerate(numerator):
            longer[power + 1] += factor
        numerator, denominator = denominator, longer
    return numerator, denominator


def main():
    mp.dps = 60
    numerator, denominator = convergent(TERMS)

    def shrink(x):
        z = x * x
        w = z * polyval(numerator[::-1], z) / polyval(denominator[::-1], z)
        return x * z / (z + 3 + w)

    points = [RADIUS * i / 100 for i in range(1, 101)]
    print("N", numerator)
    print("D", denominator)
    print("relative error of the value", nstr(max(abs(shrink(x) / (x - tanh(x)) - 1) for x in points), 2))
    print("relative error of the derivative", nstr(max(abs(diff(shrink, x) / tanh(x) ** 2 - 1) for x in points), 2))


main()
