using System;
using System.Numerics.Tensors;
using System.Runtime.Intrinsics;
using FusedActivations.Benchmarks.Accuracy.Functions;

namespace FusedActivations.Benchmarks.Accuracy.Sweep;

/// <summary>Judges the results of a block, and keeps what it finds.</summary>
/// <param name="shape">What holds for the function.</param>
/// <param name="allowance">The absolute error that may be anywhere.</param>
internal sealed class BlockJudge(Shape shape, double allowance)
{
    /// <summary>Gets what was found.</summary>
    public Measurement Found { get; } = new();

    /// <summary>Compares with the exact values.</summary>
    public void Compare(ReadOnlySpan<float> x, ReadOnlySpan<float> y, ExactBlock exact)
    {
        int i = 0;
        if (exact.IsUniform)
        {
            for (; i <= x.Length - Vector512<double>.Count; i += Vector512<double>.Count)
            {
                if (!this.IsUsual(y.Slice(i, Vector512<double>.Count), exact, i))
                {
                    this.Look(x.Slice(i, Vector512<double>.Count), y[i..], exact, i);
                }
            }
        }

        this.Look(x[i..], y[i..], exact, i);
    }

    /// <summary>Looks for results outside of the range, and where a monotone function turns back.</summary>
    /// <param name="x">The arguments, in ascending order.</param>
    /// <param name="y">The results.</param>
    /// <param name="isFirst">Whether the first argument has not been judged before.</param>
    public void Follow(ReadOnlySpan<float> x, ReadOnlySpan<float> y, bool isFirst)
    {
        bool isWithin = TensorPrimitives.MinNumber(y) >= shape.Low && TensorPrimitives.MaxNumber(y) <= shape.High;
        for (int i = isFirst ? 0 : 1; !isWithin && i < y.Length; i++)
        {
            if (y[i] < shape.Low || y[i] > shape.High)
            {
                this.Found.Strays.Take(x[i]);
            }
        }

        for (int i = 1; shape.Direction != 0 && i < y.Length; i++)
        {
            if (shape.Direction > 0 ? y[i] < y[i - 1] : y[i] > y[i - 1])
            {
                double unit = Math.Max(MathF.BitIncrement(MathF.Abs(y[i])) - MathF.Abs(y[i]), float.Epsilon);
                this.Found.Falls.Take(x[i], Math.Abs((double)y[i] - y[i - 1]) / unit);
            }
        }
    }

    /// <summary>Compares with the results at the arguments of opposite sign.</summary>
    public void Mirror(ReadOnlySpan<float> x, ReadOnlySpan<float> y, ReadOnlySpan<float> mirrored)
    {
        uint sign = shape.Mirror == Functions.Mirror.Odd ? 0x80000000 : 0;
        for (int i = 0; i < x.Length; i++)
        {
            if ((BitConverter.SingleToUInt32Bits(y[i]) ^ BitConverter.SingleToUInt32Bits(mirrored[i])) != sign && !float.IsNaN(y[i]))
            {
                this.Found.Asymmetries.Take(x[i]);
            }
        }
    }

    /// <summary>
    /// Asks for the very result at 0, at infinity and at NaN, where it is a float; of a value of 0 at 0, for its sign.
    /// </summary>
    public void Demand(float x, float y, double exact, bool isSlope)
    {
        float expected = (float)exact;
        bool isSame = double.IsNaN(exact) ? float.IsNaN(y) : expected == y || (expected != exact && !float.IsNaN(y));
        if (!isSame || (x == 0 && !isSlope && float.IsNegative(y) != float.IsNegative(expected)))
        {
            this.Found.Surprises.Take(x);
        }
    }

    // Eight results of one region, none of which is NaN, infinite, or farther off than those before.
    private bool IsUsual(ReadOnlySpan<float> y, ExactBlock exact, int i)
    {
        int region = exact.Regions[0];
        (Vector256<double> low, Vector256<double> high) = Vector256.Widen(Vector256.Create(y));
        Vector512<double> distance = Vector512.Abs(Vector512.Create(low, high) - Vector512.Create(exact.Values.AsSpan(i)));
        Vector512<double> ulps = distance * Vector512.Create(exact.InverseUnits.AsSpan(i));
        Vector512<double> usual = Vector512.LessThanOrEqual(ulps, Vector512.Create(this.Found.Ulps[region].Size))
            & Vector512.LessThanOrEqual(distance, Vector512.Create(this.Found.Distances[region].Size))
            & (Vector512.LessThanOrEqual(ulps, Vector512.Create(this.Found.Excess.Size))
                | Vector512.LessThanOrEqual(distance, Vector512.Create(allowance)));
        return Vector512.EqualsAll(usual.AsInt64(), Vector512<long>.AllBitsSet);
    }

    private void Look(ReadOnlySpan<float> x, ReadOnlySpan<float> y, ExactBlock exact, int first)
    {
        for (int i = 0; i < x.Length; i++)
        {
            this.Look(x[i], y[i], exact.Values[first + i], exact.InverseUnits[first + i], exact.Regions[first + i]);
        }
    }

    private void Look(float x, float y, double exact, double inverse, int region)
    {
        if (float.IsNaN(y) || double.IsNaN(exact))
        {
            if (float.IsNaN(y) != double.IsNaN(exact))
            {
                this.Found.Surprises.Take(x);
            }

            return;
        }

        double value = float.IsInfinity(y) ? Math.CopySign(ExactBlock.Beyond, y) : y;
        double distance = Math.Abs(value - exact);
        this.Found.Ulps[region].Take(distance * inverse, x);
        this.Found.Distances[region].Take(distance, x);
        if (distance > allowance)
        {
            this.Found.Excess.Take(distance * inverse, x);
        }
    }
}
