using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>
/// Does to the elements what a method's options say: <c>cap * tanh(x / cap)</c>, and the division of a difference of two by the
/// temperature. Powers of two keep a difference and a quotient in range.
/// </summary>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <typeparam name="TOptions">What the method says of the loss.</typeparam>
internal readonly struct OptionBend<T, TOptions> : IBend<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TOptions : struct, ICrossEntropyOptions
{
    // Beyond, the quotient of every difference of floats is infinite, or nothing beside 1: 2^-250 .. 2^200.
    private static readonly double Temperature = IsSingle
        ? Math.Clamp(TOptions.Temperature, Math.ScaleB(1, -250), Math.ScaleB(1, 200))
        : TOptions.Temperature;

    // The smallest n with temperature <= 2^n.
    private static readonly int Exponent = Math.ILogB(Temperature) + (Math.ScaleB(1, Math.ILogB(Temperature)) < Temperature ? 1 : 0);

    // Of large temperatures, the elements are made small before they are subtracted.
    private static readonly int Before = !HasCap && Exponent > 0 ? -Math.Min(Exponent, IsSingle ? 126 : 1022) : 0;

    // Of small ones, the differences are made large before they are divided, in two steps.
    private static readonly int Behind = Exponent < (IsSingle ? -100 : -900) ? -Exponent : 0;

    private static readonly double ScaleBefore = Math.ScaleB(1, Before);

    private static readonly double FirstScaleBehind = Math.ScaleB(1, Behind / 2);

    private static readonly double SecondScaleBehind = Math.ScaleB(1, Behind - (Behind / 2));

    private static readonly double Divisor = Temperature * ScaleBefore * FirstScaleBehind * SecondScaleBehind;

    // The reciprocal of anything smaller overflows: 2^-127 or 2^-1023.
    private static readonly double SlopeDivisor = Math.Max(Temperature, Math.ScaleB(1, IsSingle ? -127 : -1023));

    /// <inheritdoc/>
    public static bool ArePlain
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => !HasCap && !HasTemperature;
    }

    private static bool IsSingle => typeof(T) == typeof(float);

    private static bool HasCap
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => TOptions.SoftCap != 0;
    }

    private static bool HasTemperature
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => TOptions.Temperature != 1;
    }

    /// <summary>Computes the constants: loops that are compiled afterwards have them as such.</summary>
    public static void Prepare() => RuntimeHelpers.RunClassConstructor(typeof(OptionBend<T, TOptions>).TypeHandle);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair<V, T> At<V>(V x)
        where V : struct, IVector<V, T>
    {
        if (HasCap)
        {
            return MaskedLogit.Keep(x, V.Exact(TOptions.SoftCap) * Bend(x).Tanh);
        }

        return V.Exact(Before == 0 ? x : x * V.Create(ScaleBefore));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair<V, T> Divide<V>(Pair<V, T> logit)
        where V : struct, IVector<V, T>
    {
        if (!HasTemperature)
        {
            return logit;
        }

        if (Behind != 0)
        {
            logit = logit * V.Create(FirstScaleBehind) * V.Create(SecondScaleBehind);
        }

        return logit / V.Exact(Divisor);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V SlopeAt<V>(V x)
        where V : struct, IVector<V, T>
    {
        V bend = HasCap ? Bend(x).SechSquared : V.Create(1);
        return HasTemperature ? bend / V.Create(SlopeDivisor) : bend;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Hyperbolic<V, T> Bend<V>(V x)
        where V : struct, IVector<V, T> => V.Hyperbolic(V.Exact(x) / V.Exact(TOptions.SoftCap));
}
