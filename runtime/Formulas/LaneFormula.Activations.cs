namespace FusedActivations;

/// <content>Activations by name; parameters have the defaults of the catalogue.</content>
internal static partial class LaneFormula<V, T>
{
    /// <summary>Computes relu: x above 0, 0 below; the derivative at 0 is 0.</summary>
    public static V Relu(V x) => V.WhereLessThanOrEqual(x, V.Create(0.0), V.Create(0.0), x);

    /// <summary>Computes relu6: x limited to 0 .. 6.</summary>
    public static V Relu6(V x) =>
        V.WhereLessThanOrEqual(V.Create(6.0), x, V.Create(6.0), V.WhereLessThanOrEqual(x, V.Create(0.0), V.Create(0.0), x));

    /// <summary>Computes the square of relu.</summary>
    public static V ReluSquared(V x) => V.WhereLessThanOrEqual(x, V.Create(0.0), V.Create(0.0), x * x);

    /// <summary>Computes leaky_relu: x above 0, alpha * x below.</summary>
    public static V LeakyRelu(V x, V alpha) => V.WhereLessThan(V.Create(0.0), x, x, alpha * x);

    /// <summary>Computes elu: x above 0, alpha * (e^x - 1) below.</summary>
    public static V Elu(V x, V alpha) => V.WhereLessThan(V.Create(0.0), x, x, alpha * V.Exponential(x).MinusOne);

    /// <summary>Computes selu, the elu whose fixed point is mean 0 and variance 1.</summary>
    public static V Selu(V x) =>
        V.WhereLessThan(V.Create(0.0), x, V.Create(1.0507009873554805) * x, V.Create(1.7580993408473766) * V.Exponential(x).MinusOne);

    /// <summary>Computes gelu, x times the normal distribution at x.</summary>
    public static V Gelu(V x)
    {
        V inside = V.Normal(x).CdfTimes(x);
        return V.WhereEqual(x, V.Create(double.PositiveInfinity), x, V.WhereEqual(x, V.Create(double.NegativeInfinity), default, inside));
    }

    /// <summary>Computes the approximation of gelu with tanh, written with a sigmoid.</summary>
    public static V GeluTanh(V x) => V.WhereEqual(x, V.Create(double.NegativeInfinity), default, V.Logistic(V.GeluArgument(x)).Times(x));

    /// <summary>Computes silu, x * sigmoid(x).</summary>
    public static V Silu(V x) => V.WhereEqual(x, V.Create(double.NegativeInfinity), default, V.Logistic(x).Times(x));

    /// <summary>Computes mish, x * tanh(softplus(x)).</summary>
    public static V Mish(V x)
    {
        V inside = V.Logistic(x).TanhSoftplusTimes(x);
        return V.WhereEqual(x, V.Create(double.PositiveInfinity), x, V.WhereEqual(x, V.Create(double.NegativeInfinity), default, inside));
    }

    /// <summary>Computes softsign, x / (1 + |x|).</summary>
    public static V Softsign(V x)
    {
        V inside = x / (V.Create(1.0) + V.Abs(x));
        return V.WhereEqual(V.Abs(x), V.Create(double.PositiveInfinity), V.CopySign(V.Create(1.0), x), inside);
    }

    /// <summary>Computes hard_sigmoid: x / 6 + 1/2 limited to 0 .. 1.</summary>
    public static V HardSigmoid(V x) => V.WhereLessThanOrEqual(x, V.Create(-3.0), V.Create(0.0),
        V.WhereLessThanOrEqual(V.Create(3.0), x, V.Create(1.0), V.Create(0.16666666666666666) * (x + V.Create(3.0))));

    /// <summary>Computes hard_swish, x * hard_sigmoid(x).</summary>
    public static V HardSwish(V x) => V.WhereLessThanOrEqual(x, V.Create(-3.0), V.Create(0.0),
        V.WhereLessThan(x, V.Create(3.0), V.Create(0.16666666666666666) * (x * (x + V.Create(3.0))), x));

    /// <summary>Computes hard_tanh: x limited to -1 .. 1.</summary>
    public static V HardTanh(V x) =>
        V.WhereLessThanOrEqual(x, V.Create(-1.0), V.Create(-1.0), V.WhereLessThanOrEqual(V.Create(1.0), x, V.Create(1.0), x));
}
