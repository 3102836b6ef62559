using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <content>Computes with a pair and a lane, whose low part is zero and costs nothing.</content>
public readonly partial struct Pair<V, T>
{
    /// <summary>Adds a lane; see the sum of pairs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair<V, T> operator +(Pair<V, T> left, V right)
    {
        Pair<V, T> sum = Sum(left.High, right);
        return new(sum.High, sum.Low + left.Low);
    }

    /// <summary>Adds to a lane; see the sum of pairs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair<V, T> operator +(V left, Pair<V, T> right)
    {
        Pair<V, T> sum = Sum(left, right.High);
        return new(sum.High, sum.Low + right.Low);
    }

    /// <summary>Subtracts a lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair<V, T> operator -(Pair<V, T> left, V right)
    {
        Pair<V, T> difference = Difference(left.High, right);
        return new(difference.High, difference.Low + left.Low);
    }

    /// <summary>Subtracts from a lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair<V, T> operator -(V left, Pair<V, T> right)
    {
        Pair<V, T> difference = Difference(left, right.High);
        return new(difference.High, difference.Low - right.Low);
    }

    /// <summary>Multiplies by a lane; see the product of pairs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair<V, T> operator *(Pair<V, T> left, V right)
    {
        V product = left.High * right;
        return new(product, V.MultiplyAdd(left.Low, right, ProductError(left.High, right, product)));
    }

    /// <summary>Multiplies by a lane; see the product of pairs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair<V, T> operator *(V left, Pair<V, T> right) => right * left;

    /// <summary>Divides by a lane; see the quotient of pairs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair<V, T> operator /(Pair<V, T> left, V right)
    {
        V quotient = left.High / right;
        V product = quotient * right;
        V remainder = (left.High - product) - ProductError(quotient, right, product);
        return Finite(quotient, (remainder + left.Low) / right);
    }

    /// <summary>Divides a lane; see the quotient of pairs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair<V, T> operator /(V left, Pair<V, T> right)
    {
        V quotient = left / right.High;
        V product = quotient * right.High;
        V remainder = (left - product) - ProductError(quotient, right.High, product);
        return Finite(quotient, V.SubtractProduct(remainder, quotient, right.Low) / right.High);
    }

    // left - right, exactly, barring overflow.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Pair<V, T> Difference(V left, V right)
    {
        V difference = left - right;
        V virtualRight = left - difference;
        return new(difference, (left - (difference + virtualRight)) + (virtualRight - right));
    }
}
