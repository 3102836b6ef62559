namespace FusedActivations;

/// <summary>Names how the losses of the rows become one.</summary>
public enum Reduction
{
    /// <summary>Their mean over the rows that count; 0 where none does.</summary>
    Mean,

    /// <summary>Their sum.</summary>
    Sum,
}
