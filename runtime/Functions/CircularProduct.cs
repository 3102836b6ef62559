using System;

namespace FusedActivations.Generated;

/// <summary>Computes sine and cosine of the exact product of two doubles, even where it is larger than every double.</summary>
/// <remarks>
/// Where the product overflows: with a = m 2^i and b = n 2^k, a b 2/pi = m n
/// 2^(i+k) 2/pi. Of 2/pi those bits count whose product with m n is
/// below 4 (M. Payne and R. Hanek, "Radian reduction for trigonometric functions", 1983): 256 of them leave a fraction of a quadrant
/// with more than a hundred bits.
/// </remarks>
internal static class CircularProduct
{
    // The bits of 2/pi behind the point: tools/coefficients/two_over_pi.py.
    private static ReadOnlySpan<ulong> TwoOverPi =>
    [
        0xA2F9836E4E441529, 0xFC2757D1F534DDC0, 0xDB6295993C439041, 0xFE5163ABDEBBC561, 0xB7246E3A424DD2E0,
        0x06492EEA09D1921C, 0xFE1DEB1CB129A73E, 0xE88235F52EBB4484, 0xE99C7026B45F7E41, 0x3991D639835339F4,
        0x9C845F8BBDF9283B, 0x1FF897FFDE05980F, 0xEF2F118B5A0A6D1F, 0x6D367ECF27CB09B7, 0x4F463F669E5FEA2D,
        0x7527BAC7EBE5F17B, 0x3D0739F78A5292EA, 0x6BFB5FB11F8D5D08, 0x56033046FC7B6BAB, 0xF0CFBC209AF4361D,
        0xA9E391615EE61B08, 0x6599855F14A06840, 0x8DFFD8804D732731, 0x06061556CA73A8C9, 0x60E27BC08C6B47C4,
        0x19C367CDDCE8092A, 0x8359C4768B961CA6, 0xDDAF44D15719053E, 0xA5FF07053F7E33E8, 0x32C2DE4F98327DBB,
        0xC33D26EF6B1E5EF8, 0x9F3A1F35CAF27F1D, 0x87F121907C7C246A, 0xFA6ED5772D30433B, 0x15C614B59D19C3C2,
    ];

    /// <summary>Computes both.</summary>
    public static (double Sin, double Cos) SinCos(double a, double b)
    {
        double product = a * b;
        if (!double.IsInfinity(product) || double.IsInfinity(a) || double.IsInfinity(b))
        {
            double error = Math.FusedMultiplyAdd(a, b, -product);
            return Circular<Lane<double>, double>.OfSum(product, double.IsFinite(error) ? error : 0);
        }

        (double sin, double cos) = OfLarge(Math.Abs(a), Math.Abs(b));
        return (double.IsNegative(a) == double.IsNegative(b) ? sin : -sin, cos);
    }

    private static (double Sin, double Cos) OfLarge(double a, double b)
    {
        ulong high = Math.BigMul(Mantissa(a, out int i), Mantissa(b, out int k), out ulong low);

        // The bit of weight 2 is the first that counts; the words from the last to the first.
        Span<ulong> window = stackalloc ulong[4];
        for (int word = 0; word < 4; word++)
        {
            window[3 - word] = BitsFrom(i + k - 2 + (64 * word));
        }

        Span<ulong> turns = stackalloc ulong[4];
        for (int word = 0; word < 4; word++)
        {
            AddProduct(turns, word, window[word], low);
            AddProduct(turns, word + 1, window[word], high);
        }

        // Two bits of the quadrant, then its fraction, as a signed number.
        int quadrant = (int)(turns[3] >> 62);
        UInt128 fraction = (new UInt128(turns[3], turns[2]) << 2) | (turns[1] >> 62);
        bool isUpper = turns[3] << 2 >> 63 != 0;
        UInt128 size = isUpper ? UInt128.Zero - fraction : fraction;
        double first = (double)size;
        double second = first >= 3.402823669209385e+38 ? 0
            : size >= (UInt128)first ? (double)(size - (UInt128)first)
            : -(double)((UInt128)first - size);

        // Times pi/2 / 2^128, in two parts.
        const double HalfPi = 1.5707963267948966;
        const double HalfPiLow = 6.123233995736766e-17;
        const double Unit = 2.938735877055719e-39;
        double angle = first * HalfPi;
        double rest = Math.FusedMultiplyAdd(first, HalfPi, -angle) + ((first * HalfPiLow) + (second * HalfPi));
        (double sin, double cos) = Circular<Lane<double>, double>.OfSum(angle * Unit, rest * Unit);
        return Turn(isUpper ? -sin : sin, cos, isUpper ? quadrant + 1 : quadrant);
    }

    private static (double Sin, double Cos) Turn(double sin, double cos, int quadrant) => (quadrant & 3) switch
    {
        0 => (sin, cos),
        1 => (cos, -sin),
        2 => (-sin, -cos),
        _ => (-cos, sin),
    };

    // value = mantissa * 2^exponent for a normal value.
    private static ulong Mantissa(double value, out int exponent)
    {
        ulong bits = BitConverter.DoubleToUInt64Bits(value);
        exponent = (int)(bits >> 52) - 1075;
        return (bits & 0xFFFFFFFFFFFFF) | 0x10000000000000;
    }

    // 64 bits of 2/pi that start behind the given number of bits.
    private static ulong BitsFrom(int start)
    {
        (int word, int shift) = Math.DivRem(start, 64);
        return shift == 0 ? TwoOverPi[word] : (TwoOverPi[word] << shift) | (TwoOverPi[word + 1] >> (64 - shift));
    }

    // sum += left * right * 2^(64 word), without what is beyond its four words.
    private static void AddProduct(Span<ulong> sum, int word, ulong left, ulong right)
    {
        ulong high = Math.BigMul(left, right, out ulong low);
        Add(sum, word, low);
        Add(sum, word + 1, high);
    }

    private static void Add(Span<ulong> sum, int word, ulong value)
    {
        for (; word < sum.Length && value != 0; word++)
        {
            sum[word] = unchecked(sum[word] + value);
            value = sum[word] < value ? 1UL : 0;
        }
    }
}
