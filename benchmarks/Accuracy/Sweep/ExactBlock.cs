using System;
using FusedActivations.Benchmarks.Accuracy.Functions;

namespace FusedActivations.Benchmarks.Accuracy.Sweep;

/// <summary>Holds the exact values of a block of arguments, with what is needed to judge others by them.</summary>
internal sealed class ExactBlock(int length)
{
    /// <summary>What infinity counts as: the float that comes behind the largest, if exponents went on.</summary>
    public const double Beyond = 3.402823669209385e+38;

    private const double SmallestNormal = 1.1754943508222875e-38;
    private const double Small = 5.960464477539063e-08;
    private const int SmallestExponent = 1023 - 126;
    private const int LargestExponent = 1023 + 127;

    /// <summary>Gets the exact values; what is beyond the floats counts as <see cref="Beyond"/>.</summary>
    public double[] Values { get; } = new double[length];

    /// <summary>Gets the inverse of the unit in the last place.</summary>
    public double[] InverseUnits { get; } = new double[length];

    /// <summary>Gets the regions.</summary>
    public byte[] Regions { get; } = new byte[length];

    /// <summary>Gets a value indicating whether all elements from the first on are in its region.</summary>
    public bool IsUniform { get; private set; }

    /// <summary>Sets an element; the first one first.</summary>
    public void Set(int i, float x, double exact, Shape shape)
    {
        exact = exact > Beyond ? Beyond : exact < -Beyond ? -Beyond : exact;
        double size = Math.Abs(exact);
        this.Values[i] = exact;
        long exponent = Math.Clamp(BitConverter.DoubleToInt64Bits(size) >> 52, SmallestExponent, LargestExponent);

        // 2^23 over the power of two below the value.
        this.InverseUnits[i] = BitConverter.Int64BitsToDouble(((2 * 1023) + 23 - exponent) << 52);
        this.Regions[i] = (byte)Of(x, size, shape);
        this.IsUniform = i == 0 || (this.IsUniform && this.Regions[i] == this.Regions[0]);
    }

    private static Region Of(float x, double size, Shape shape)
    {
        if (Math.Abs(x - shape.Crossing) <= 0.5)
        {
            return Region.Crossing;
        }

        if (size >= Small)
        {
            return Region.Body;
        }

        return size < SmallestNormal ? Region.Subnormal : Math.Abs(x) < Small ? Region.Body : Region.Tail;
    }
}
