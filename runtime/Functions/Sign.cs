using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <content>The sign.</content>
public partial interface IVector<V, T>
{
    /// <summary>Gives -1 or 1; zeros keep their sign, NaN stays NaN. Exact.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual V Sign(V value) =>
        V.Select(V.LessThan(V.Create(0.0), V.Abs(value)), V.CopySign(V.Create(1.0), value), value);
}
