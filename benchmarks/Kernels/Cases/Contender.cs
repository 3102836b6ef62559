namespace FusedActivations.Benchmarks.Kernels.Cases;

/// <summary>Names who computes; the order is that of the columns.</summary>
public enum Contender
{
    /// <summary>Generated code of standard precision, or of the only one that there is.</summary>
    Standard,

    /// <summary>Generated code of full precision.</summary>
    Full,

    /// <summary>oneDNN.</summary>
    OneDnn,

    /// <summary>ONNX Runtime.</summary>
    OnnxRuntime,

    /// <summary>Calls of TensorPrimitives.</summary>
    TensorPrimitives,

    /// <summary>A loop over MathF.</summary>
    Loop,

    /// <summary>A copy, which computes nothing.</summary>
    Copy,
}
