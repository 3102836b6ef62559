namespace FusedActivations.Benchmarks.Accuracy.Sweep;

/// <summary>Holds what is known of one code of a function, of all parts of the sweep that are done.</summary>
internal sealed class CodeResult
{
    /// <summary>Gets or sets what was measured.</summary>
    public Measurement Measurement { get; set; } = new();

    /// <summary>Gets or sets a checksum of the results of each part, so that a difference between two machines has a place.</summary>
    public ulong[] Checksums { get; set; } = new ulong[FunctionSweep.Parts];

    /// <summary>Gets or sets the checksum of the results at a few floats of all sizes: a code that was changed is known by it.</summary>
    public ulong Sample { get; set; } = Checksum.Start;
}
