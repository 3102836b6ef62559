using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusedActivations.Generated;

/// <content>Gives the largest lane.</content>
public readonly partial struct Lanes128<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T LargestLane(Lanes128<T> value)
    {
        if (typeof(T) == typeof(double))
        {
            Vector128<double> pair = value.Value.AsDouble();
            return AtLeast(value, new(Vector128.Shuffle(pair, Vector128.Create(1L, 0)).As<double, T>())).Value.ToScalar();
        }

        Lanes128<T> half = AtLeast(value, new(Vector128.Shuffle(value.Value.AsSingle(), Vector128.Create(2, 3, 0, 1)).As<float, T>()));
        return AtLeast(half, new(Vector128.Shuffle(half.Value.AsSingle(), Vector128.Create(1, 0, 3, 2)).As<float, T>())).Value.ToScalar();
    }
}
