namespace FusedActivations.Generator.Catalogue;

/// <summary>Names where gate and value lie in a packed row; the values are those of the public enum of the same name.</summary>
internal enum GatedLayout
{
    /// <summary>As the dialect has it.</summary>
    Default = 0,

    /// <summary>The first half is the gate, the second the value.</summary>
    GateFirst = 1,

    /// <summary>The first half is the value, the second the gate.</summary>
    ValueFirst = 2,

    /// <summary>Gate and value alternate.</summary>
    Interleaved = 3,
}
