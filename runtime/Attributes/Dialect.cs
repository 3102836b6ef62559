namespace FusedActivations;

/// <summary>
/// Names the framework whose default parameters, kind of GELU and derivatives at kinks an activation follows.
/// </summary>
public enum Dialect
{
    /// <summary>PyTorch: leaky_relu 0.01, exact gelu, relu'(0) = 0.</summary>
    PyTorch = 0,

    /// <summary>Keras 3: leaky_relu 0.2.</summary>
    Keras = 1,

    /// <summary>ONNX: hard_sigmoid 0.2 x + 0.5, selu with the constants as float.</summary>
    Onnx = 2,

    /// <summary>JAX: gelu is the tanh form; derivative 1 at the kinks of leaky_relu and hard_tanh.</summary>
    Jax = 3,

    /// <summary>oneDNN.</summary>
    OneDnn = 4,

    /// <summary>ggml and llama.cpp: gelu is the tanh form.</summary>
    Ggml = 5,
}
