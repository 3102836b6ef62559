namespace FusedActivations;

/// <summary>Names where gate and value of a gated activation lie in one packed row of 2 x <c>columns</c> elements.</summary>
public enum GatedLayout
{
    /// <summary>As the dialect has it: value first for <c>glu</c> in PyTorch, Keras and Jax, gate first in the others.</summary>
    Default,

    /// <summary>The first half is the gate, the second the value.</summary>
    GateFirst,

    /// <summary>The first half is the value, the second the gate.</summary>
    ValueFirst,

    /// <summary>Gate and value alternate: gate, value, gate, value.</summary>
    Interleaved,
}
