using System.ComponentModel;

namespace FusedActivations.Generated;

/// <summary>
/// Represents what a method says of its loss over rows. Each method has a type of its own, so that the compiler makes a loop in which
/// an absent option is absent.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IRowLossOptions
{
    /// <summary>Gets whether the whole prediction is one row, rather than rows of a length that is given.</summary>
    static virtual bool IsOneRow => false;

    /// <summary>Gets whether the losses are added, rather than averaged.</summary>
    static virtual bool IsSum => false;

    /// <summary>Gets whether each class has a weight.</summary>
    static virtual bool HasClassWeights => false;

    /// <summary>Gets whether the mean over labels divides by their weights, rather than by their number.</summary>
    static virtual bool DividesByClassWeights => true;

    /// <summary>Gets whether the gradient is written.</summary>
    static virtual bool HasGradient => false;

    /// <summary>Gets whether the losses of the rows are written.</summary>
    static virtual bool HasLosses => false;

    /// <summary>Gets whether rows of a certain label do not count.</summary>
    static virtual bool HasIgnoreIndex => false;

    /// <summary>Gets the label of rows that do not count.</summary>
    static virtual long IgnoreIndex => 0;
}
