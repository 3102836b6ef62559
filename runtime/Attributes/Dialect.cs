namespace FusedActivations;

/// <summary>
/// Names the framework whose default parameters, kind of GELU and derivatives at kinks an activation follows. Frameworks change
/// such things between versions; each dialect is that of the version named beside it.
/// </summary>
public enum Dialect
{
    /// <summary>PyTorch 2.10, on the CPU in double: leaky_relu 0.01, exact gelu, relu'(0) = 0, hard_swish' 0 at -3 and 1 at 3.</summary>
    PyTorch = 0,

    /// <summary>Keras 3 (commit 3422977a): leaky_relu 0.2.</summary>
    Keras = 1,

    /// <summary>ONNX, operator set 28: hard_sigmoid 0.2 x + 0.5, selu with the constants as float.</summary>
    Onnx = 2,

    /// <summary>JAX (commit cec06d11): gelu is the tanh form; derivative 1 at the kinks of leaky_relu and hard_tanh.</summary>
    Jax = 3,

    /// <summary>oneDNN (commit 3f27bec2): hard_swish' is 0 at 3.</summary>
    OneDnn = 4,

    /// <summary>ggml and llama.cpp (commit d99724f2): gelu is the tanh form.</summary>
    Ggml = 5,
}
