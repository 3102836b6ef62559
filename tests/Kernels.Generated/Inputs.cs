using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace FusedActivations.Kernels.Generated;

/// <summary>Makes the inputs on which kernels are compared with one another.</summary>
public static class Inputs
{
    private const int PerBinade = 6;

    /// <summary>Gets floats of every exponent and both signs, subnormals, zeros, infinities and NaN.</summary>
    public static float[] Spread { get; } = [.. MakeSpread()];

    /// <summary>Gets floats between -32 and 32, where activations bend.</summary>
    public static float[] Middle { get; } = [.. Enumerable.Range(-2048, 4097).Select(static i => i * 0.015625f * (1 + (i % 7 * 1e-3f)))];

    /// <summary>Converts the floats to an element type.</summary>
    public static T[] As<T>(IEnumerable<float> values)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        [.. values.Select(T.CreateChecked)];

    // A linear congruential generator (D. Knuth's MMIX constants): the same mantissas in every process.
    private static IEnumerable<float> MakeSpread()
    {
        ulong state = 1;
        for (uint exponent = 0; exponent < 255; exponent++)
        {
            for (int i = 0; i < PerBinade; i++)
            {
                state = unchecked((state * 6364136223846793005) + 1442695040888963407);
                uint mantissa = i == 0 ? 0 : i == 1 ? 0x7FFFFF : (uint)(state >> 41);
                float value = BitConverter.UInt32BitsToSingle((exponent << 23) | mantissa);
                yield return value;
                yield return -value;
            }
        }

        yield return float.PositiveInfinity;
        yield return float.NegativeInfinity;
        yield return float.NaN;
    }
}
