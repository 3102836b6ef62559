using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>
/// Represents the unevaluated sum <c>High + Low</c> with about twice the precision of a lane. The argument of an
/// exponential is carried so: an error of half an ulp in u would be one of |u|/2 ulp in exp(u).
/// </summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <remarks>
/// Exact product and sum after T. J. Dekker, "A floating-point technique for extending the available precision",
/// 1971, and D. E. Knuth, "Seminumerical Algorithms", theorem B of section 4.2.2. Where the high part is infinite,
/// or so large that an error overflows on the way, <see cref="Low"/> may be NaN: a function drops it beyond
/// the arguments it reduces. The high part never depends on it.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct Pair<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <summary>The sum, rounded to one lane.</summary>
    internal readonly V High;

    /// <summary>What the rounding left.</summary>
    internal readonly V Low;

    /// <summary>Initializes the sum.</summary>
    /// <param name="high">The sum, rounded to one lane.</param>
    /// <param name="low">What the rounding left.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Pair(V high, V low)
    {
        this.High = high;
        this.Low = low;
    }

    /// <summary>Takes a lane as it is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Pair<V, T>(V value) => new(value, default);

    /// <summary>Flips both signs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair<V, T> operator -(Pair<V, T> value) => new(-value.High, -value.Low);

    /// <summary>Adds with an error of some 2^-2p relative to the larger operand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair<V, T> operator +(Pair<V, T> left, Pair<V, T> right)
    {
        Pair<V, T> sum = Sum(left.High, right.High);
        return new(sum.High, sum.Low + (left.Low + right.Low));
    }

    /// <summary>Subtracts; see the sum.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair<V, T> operator -(Pair<V, T> left, Pair<V, T> right) => left + -right;

    /// <summary>Multiplies with a relative error of some 2^-2p.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair<V, T> operator *(Pair<V, T> left, Pair<V, T> right)
    {
        V product = left.High * right.High;
        V low = V.MultiplyAdd(left.Low, right.High, ProductError(left.High, right.High, product));
        return new(product, V.MultiplyAdd(left.High, right.Low, low));
    }

    /// <summary>Divides with a relative error of some 2^-2p.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair<V, T> operator /(Pair<V, T> left, Pair<V, T> right)
    {
        V quotient = left.High / right.High;
        V product = quotient * right.High;
        V remainder = (left.High - product) - ProductError(quotient, right.High, product);
        remainder = remainder + left.Low - (quotient * right.Low);
        return Finite(quotient, remainder / right.High);
    }

    /// <summary>Multiplies two lanes exactly, barring overflow and underflow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Pair<V, T> Product(V left, V right)
    {
        V product = left * right;
        return new(product, ProductError(left, right, product));
    }

    /// <summary>Adds two lanes exactly, barring overflow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Pair<V, T> Sum(V left, V right)
    {
        V sum = left + right;
        V virtualRight = sum - left;
        return new(sum, (left - (sum - virtualRight)) + (right - virtualRight));
    }

    /// <summary>Represents a constant in two lanes: what rounding it to a lane leaves is kept.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Pair<V, T> Create(double constant) =>
        typeof(T) == typeof(double) ? new(V.Create(constant), default) : new(V.Create(constant), V.Create(constant - (float)constant));

    /// <summary>Moves what has grown in the low part into the high part; needed before a comparison or a cut.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Pair<V, T> Normalize()
    {
        V sum = this.High + this.Low;
        return new(sum, this.Low - (sum - this.High));
    }

    // A quotient by infinity is finite while its error is NaN.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Pair<V, T> Finite(V high, V low) => new(high, V.WhereEqual(low, low, low, default));

    /// <summary>Gives left * right - product, exactly, where product is the rounded one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static V ProductError(V left, V right, V product)
    {
        if (V.HasFusedMultiplyAdd)
        {
            return V.MultiplySubtract(left, right, product);
        }

        // Dekker's splitting: each factor in two halves whose products are exact.
        (V leftHigh, V leftLow) = Halves(left);
        (V rightHigh, V rightLow) = Halves(right);
        V error = ((((leftHigh * rightHigh) - product) + (leftHigh * rightLow)) + (leftLow * rightHigh)) + (leftLow * rightLow);

        // The largest numbers overflow when they are split: their error is not known.
        return V.WhereEqual(error, error, error, default);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (V High, V Low) Halves(V value)
    {
        // 2^12 + 1 for 24 significant bits, 2^27 + 1 for 53.
        V scaled = value * V.Create(typeof(T) == typeof(double) ? 134217729.0 : 4097.0);
        V high = scaled - (scaled - value);
        return (high, value - high);
    }
}
