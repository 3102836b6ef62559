using System.Numerics;

namespace FusedActivations.Generated;

/// <summary>Computes the target of one element, without the one class of a label.</summary>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <typeparam name="Q">What the targets are made of.</typeparam>
internal static class TargetOf<T, Q>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where Q : struct, ITargets
{
    /// <summary>Computes it.</summary>
    /// <param name="targets">The targets.</param>
    /// <param name="index">The place.</param>
    /// <param name="isMasked">Whether it gets no share.</param>
    public static double At(RowTargets<T> targets, int index, bool isMasked)
    {
        double target = Q.HaveRows ? double.CreateTruncating(targets.Row[index]) : 0;
        target = Q.HaveShare ? (targets.Keep * target) + (isMasked ? 0 : targets.Share) : target;
        return Q.HaveWeights ? target * double.CreateTruncating(targets.Weights[index]) : target;
    }
}
