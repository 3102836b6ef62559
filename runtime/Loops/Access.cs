using System.ComponentModel;

namespace FusedActivations.Generated;

/// <summary>Says what a pass does with a span, and how its values are spread over rows and columns.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum Access : byte
{
    /// <summary>Reads one value for each element.</summary>
    Read,

    /// <summary>Reads two values for each element.</summary>
    ReadPacked,

    /// <summary>Reads one value for each column.</summary>
    ReadColumns,

    /// <summary>Reads two values for each column.</summary>
    ReadPackedColumns,

    /// <summary>Reads one value for each row.</summary>
    ReadRows,

    /// <summary>Reads one value for each element, also after others were written: no output may be its memory.</summary>
    ReadAgain,

    /// <summary>Writes one value for each element.</summary>
    Write,

    /// <summary>Writes two values for each element.</summary>
    WritePacked,

    /// <summary>Sums over the rows, one sum for each column.</summary>
    SumColumns,

    /// <summary>Sums over the rows, two sums for each column: those of the first part in front.</summary>
    SumPackedColumns,

    /// <summary>Sums over the rows, two sums for each column, alternately.</summary>
    SumPairedColumns,

    /// <summary>Sums over the columns, one sum for each row.</summary>
    SumRows,

    /// <summary>Sums over all elements.</summary>
    SumAll,
}
