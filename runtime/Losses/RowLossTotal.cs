using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FusedActivations.Generated;

/// <summary>Represents the sums over the rows of a loss.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct RowLossTotal
{
    private LossSum losses;
    private LossSum penalties;

    /// <summary>Adds the loss of a row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(double loss) => this.losses.Add(loss);

    /// <summary>Adds the penalty of a row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddPenalty(double penalty) => this.penalties.Add(penalty);

    /// <summary>Gives the loss.</summary>
    /// <param name="scale">The factors on the sums.</param>
    public readonly T Scaled<T>(RowLossScale scale)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => T.CreateTruncating(this.losses.Value * scale.Loss);

    /// <summary>Gives the loss with its penalties.</summary>
    /// <param name="scale">The factors on the sums.</param>
    public readonly T WithPenalties<T>(RowLossScale scale)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        T.CreateTruncating((this.losses.Value * scale.Loss) + (this.penalties.Value * scale.Penalty));
}
