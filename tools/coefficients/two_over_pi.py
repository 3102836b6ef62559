"""Writes the table of runtime/Functions/CircularProduct.cs: the first 35 * 64 bits of 2/pi, and pi/2 in two doubles.

Usage: python3 tools/coefficients/two_over_pi.py
"""
from mpmath import floor, mp, mpf, pi

WORDS = 35
mp.prec = 64 * WORDS + 100

bits = int(floor(2 / pi * mpf(2) ** (64 * WORDS)))
words = [f"0x{bits >> 64 * (WORDS - 1 - i) & (1 << 64) - 1:016X}" for i in range(WORDS)]
for start in range(0, WORDS, 5):
    print("        " + ", ".join(words[start:start + 5]) + ",")
print(repr(float(pi / 2)), repr(float(pi / 2 - mpf(float(pi / 2)))))
