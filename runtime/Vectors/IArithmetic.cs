using System.ComponentModel;

namespace FusedActivations.Generated;

/// <summary>Represents lanes that are added, multiplied and divided.</summary>
/// <typeparam name="V">The register type itself.</typeparam>
/// <remarks>
/// One of the three contracts that <see cref="IVector{V, T}"/> is made of. They are apart because the runtime looks for what a call means
/// in all members of a contract, one after the other, each time that it compiles a call: with 95 members in one, the first call of a
/// kernel took half as long again.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IArithmetic<V>
    where V : struct, IArithmetic<V>
{
    /// <summary>Gets whether a lane has 53 significant bits (double) rather than 24 (float).</summary>
    internal static abstract bool IsDouble { get; }

    /// <summary>Gets whether <see cref="MultiplyAdd"/> rounds once, by a hardware instruction.</summary>
    internal static abstract bool HasFusedMultiplyAdd { get; }

    /// <summary>Fills every lane with a constant, rounded to the lane's precision.</summary>
    static abstract V Create(double constant);

    /// <summary>Adds lane by lane.</summary>
    static abstract V operator +(V left, V right);

    /// <summary>Subtracts lane by lane.</summary>
    static abstract V operator -(V left, V right);

    /// <summary>Multiplies lane by lane.</summary>
    static abstract V operator *(V left, V right);

    /// <summary>Divides lane by lane, correctly rounded.</summary>
    static abstract V operator /(V left, V right);

    /// <summary>Flips the sign of every lane.</summary>
    static abstract V operator -(V value);

    /// <summary>
    /// Computes <c>left * right + addend</c>: rounded once where <see cref="HasFusedMultiplyAdd"/>, otherwise twice.
    /// </summary>
    static abstract V MultiplyAdd(V left, V right, V addend);

    /// <summary>Computes <c>left * right - subtrahend</c>, rounded as <see cref="MultiplyAdd"/>.</summary>
    internal static abstract V MultiplySubtract(V left, V right, V subtrahend);

    /// <summary>Computes <c>minuend - left * right</c>, rounded as <see cref="MultiplyAdd"/>.</summary>
    internal static abstract V SubtractProduct(V minuend, V left, V right);

    /// <summary>Goes on with a polynomial by four terms: <c>(((sum * x + c3) * x + c2) * x + c1) * x + c0</c>.</summary>
    /// <remarks>
    /// The same bits as four calls of <see cref="MultiplyAdd"/>, in one inlined call: the just-in-time compiler stops
    /// inlining at 512 local variables, and each call costs several.
    /// </remarks>
    internal static abstract V FourTerms(V sum, V x, double c3, double c2, double c1, double c0);

    /// <summary>Takes the square root, correctly rounded.</summary>
    static abstract V Sqrt(V value);
}
