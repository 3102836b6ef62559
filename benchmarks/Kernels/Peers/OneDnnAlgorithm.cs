namespace FusedActivations.Benchmarks.Kernels.Peers;

/// <summary>Names functions of oneDNN 2, with the numbers of its header dnnl_types.h.</summary>
internal enum OneDnnAlgorithm
{
    /// <summary>relu with the slope alpha.</summary>
    Relu = 0x1f,

    /// <summary>tanh.</summary>
    Tanh = 0x2f,

    /// <summary>elu with the limit alpha.</summary>
    Elu = 0x3f,

    /// <summary>softplus.</summary>
    SoftRelu = 0x9f,

    /// <summary>sigmoid.</summary>
    Logistic = 0xaf,

    /// <summary>The tanh form of gelu.</summary>
    GeluTanh = 0xcf,

    /// <summary>x * sigmoid(alpha * x).</summary>
    Swish = 0xdf,

    /// <summary>gelu.</summary>
    GeluErf = 0x30,

    /// <summary>mish.</summary>
    Mish = 0x60,

    /// <summary>hard_swish.</summary>
    HardSwish = 0x70,
}
