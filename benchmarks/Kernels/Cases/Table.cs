namespace FusedActivations.Benchmarks.Kernels.Cases;

/// <summary>Names the tables of the page, in their order.</summary>
public enum Table
{
    /// <summary>Activations.</summary>
    Forward,

    /// <summary>Their gradients.</summary>
    Backward,

    /// <summary>Several operations in one method.</summary>
    Fused,

    /// <summary>softmax of rows.</summary>
    Softmax,

    /// <summary>Cross-entropy with its gradient.</summary>
    CrossEntropy,

    /// <summary>Calls of few elements.</summary>
    Small,

    /// <summary>Spans that no cache holds.</summary>
    Large,
}
