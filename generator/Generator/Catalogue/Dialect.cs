namespace FusedActivations.Generator.Catalogue;

/// <summary>Names whose defaults and kinks apply; the values are those of the public enum of the same name.</summary>
internal enum Dialect
{
    /// <summary>PyTorch.</summary>
    PyTorch = 0,

    /// <summary>Keras 3.</summary>
    Keras = 1,

    /// <summary>ONNX.</summary>
    Onnx = 2,

    /// <summary>JAX.</summary>
    Jax = 3,

    /// <summary>oneDNN.</summary>
    OneDnn = 4,

    /// <summary>ggml.</summary>
    Ggml = 5,
}
