namespace FusedActivations.Generated;

/// <summary>Says how many compensated sums there are at a time.</summary>
internal static class CompensatedSums
{
    /// <summary>The elements of a strip: the columns that are summed at a time.</summary>
    public const int Strip = 256;

    /// <summary>
    /// The number of running sums of a whole row, whatever the vector width: element i belongs to sum i modulo this.
    /// </summary>
    public const int Lanes = 16;
}
