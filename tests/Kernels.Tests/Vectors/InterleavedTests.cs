using System.Linq;
using System.Numerics;
using FusedActivations.Generated;
using Xunit;

namespace FusedActivations.Kernels.Tests.Vectors;

/// <summary>Checks that pairs are taken apart and put together on every width, whole and in part.</summary>
public sealed class InterleavedTests
{
    [Fact]
    public void One_lane_is_a_pair()
    {
        Check<Lane<float>, float>();
        Check<Lane<double>, double>();
    }

    [Fact]
    public void Registers_of_128_bits_hold_pairs()
    {
        Check<Singles128, float>();
        Check<Doubles128, double>();
    }

    [Fact]
    public void Registers_of_256_bits_hold_pairs()
    {
        Check<Singles256, float>();
        Check<Doubles256, double>();
    }

    [Fact]
    public void Registers_of_512_bits_hold_pairs()
    {
        Check<Singles512, float>();
        Check<Doubles512, double>();
    }

    private static void Check<V, T>()
        where V : struct, IVector<V, T>
        where T : unmanaged, INumber<T>
    {
        // One more in front and behind, which must stay as they are.
        T[] source = [.. Enumerable.Range(1, (2 * V.Count) + 2).Select(T.CreateChecked)];
        for (int count = 1; count <= V.Count; count++)
        {
            V odd;
            V even = count == V.Count ? V.LoadPairs(ref source[0], 1, out odd) : V.LoadPairsPartial(ref source[0], 1, count, out odd);
            T[] evens = new T[V.Count];
            T[] odds = new T[V.Count];
            V.Store(even, ref evens[0], 0);
            V.Store(odd, ref odds[0], 0);
            Assert.Equal(Enumerable.Range(0, V.Count).Select(i => i < count ? source[1 + (2 * i)] : T.Zero), evens);
            Assert.Equal(Enumerable.Range(0, V.Count).Select(i => i < count ? source[2 + (2 * i)] : T.Zero), odds);

            T[] destination = new T[source.Length];
            if (count == V.Count)
            {
                V.StorePairs(even, odd, ref destination[0], 1);
            }
            else
            {
                V.StorePairsPartial(even, odd, ref destination[0], 1, count);
            }

            Assert.Equal(source.Select((value, i) => i > 0 && i <= 2 * count ? value : T.Zero), destination);
        }
    }
}
