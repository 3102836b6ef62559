using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Represents tanh and the square of sech of <c>Precision.Standard</c>.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <remarks>
/// Method: with t = e^-2|u|, tanh|u| = (1 - t) / (1 + t), so that oddness is exact; sech^2 is 4 t / (1 + t)^2.
/// From 9.02 on tanh is 1.
/// Special values as in <see cref="Hyperbolic{V, T}"/>.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct StandardHyperbolic<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    private readonly V argument;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal StandardHyperbolic(V u) => this.argument = u;

    /// <summary>Gets tanh(u).</summary>
    public V Tanh
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (typeof(T) == typeof(double))
            {
                return V.Hyperbolic(this.argument).Tanh;
            }

            // h is minus half of what is left of -2|u|: the powers of two are in the constants.
            V size = V.AtMost(V.Abs(this.argument), V.Create(9.02));
            V sum = V.MultiplyAdd(size, V.Create(-2 * 1.4426950408889634), V.Create(ScaledPower<V, T>.Rounding));
            V power = sum - V.Create(ScaledPower<V, T>.Rounding);
            V h = V.MultiplyAdd(power, V.Create(0.5 * 0.693145751953125), size);
            h = V.MultiplyAdd(power, V.Create(0.5 * 1.42860677e-06), h);
            V series = V.FourTerms(
                V.Create(64 * 0.0013865485088899732), h, -32 * 0.008366725407540798, 16 * 0.041667494922876358, -8 * 0.16666541993618011,
                4 * 0.49999997019767761);
            V fall = V.SubtractProduct(h + h, h * h, series);

            // One grows and one falls, so that no quotient is below its neighbour.
            V scale = V.PowerOfTwoOfSum(sum);
            V less = V.MultiplyAdd(fall, scale, V.Create(1) - scale);
            V more = V.SubtractProduct(V.Create(1) + scale, fall, scale);
            return V.WithSign(less / more, this.argument);
        }
    }

    /// <summary>Gets sech(u)^2 = 1 - tanh(u)^2, without cancellation: the derivative of tanh.</summary>
    public V SechSquared
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            // Next to 0 the rounded quotient may be above 1.
            V size = V.Abs(this.argument);
            ScaledPower<V, T> decay = ScaledPower<V, T>.Falling(V.AtMost(size + size, ScaledPower<V, T>.Smallest));
            V divisor = decay.OnePlus;
            return V.AtMost(V.Create(4) * decay.Value / (divisor * divisor), V.Create(1));
        }
    }

    /// <summary>Multiplies <see cref="SechSquared"/> by a factor; an infinite one counts as the largest number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V SechSquaredTimes(V factor) => V.Finite(factor) * this.SechSquared;
}

/// <content>Adds the hyperbolic functions of standard precision.</content>
public partial interface IVector<V, T>
{
    /// <summary>Computes tanh and the square of sech, of standard precision.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual StandardHyperbolic<V, T> StandardHyperbolic(V u) => new(u);
}
