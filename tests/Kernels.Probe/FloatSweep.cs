using System;
using System.Globalization;
using FusedActivations.Generated;

namespace FusedActivations.Kernels.Probe;

/// <summary>Compares a function in float with the same function in double, whose own error is far below a float's.</summary>
public static class FloatSweep
{
    private const int Batch = 1 << 14;

    /// <summary>Gives the largest error over every <paramref name="step"/>-th bit pattern, and where it occurs.</summary>
    /// <remarks>A function of two arguments gets the same one twice.</remarks>
    public static (double MaxUlp, string Worst) Measure<F>(uint step)
        where F : IFunction
    {
        float[] x = new float[Batch];
        float[] actual = new float[Batch];
        double[] wide = new double[Batch];
        double[] exact = new double[Batch];
        double worst = 0;
        float where = 0;
        for (ulong bits = 0; bits <= uint.MaxValue;)
        {
            for (int i = 0; i < Batch; i++, bits += step)
            {
                x[i] = BitConverter.UInt32BitsToSingle((uint)Math.Min(bits, uint.MaxValue));
                wide[i] = x[i];
            }

            Sweep.Run<F, Singles512, float>(x, x, actual);
            Sweep.Run<F, Doubles512, double>(wide, wide, exact);
            for (int i = 0; i < Batch; i++)
            {
                double error = Error(actual[i], exact[i]);
                if (error > worst)
                {
                    worst = error;
                    where = x[i];
                }
            }
        }

        return (worst, where.ToString("R", CultureInfo.InvariantCulture));
    }

    private static double Error(float actual, double exact)
    {
        float rounded = (float)exact;
        if (!float.IsFinite(rounded))
        {
            return Ulp.Error(actual, rounded, 0);
        }

        float size = float.Abs(rounded);
        double unit = size == float.MaxValue ? (double)size - float.BitDecrement(size) : (double)float.BitIncrement(size) - size;
        return Ulp.Error(actual, rounded, (exact - rounded) / unit);
    }
}
