namespace FusedActivations;

/// <content>The sigmoid and its integral.</content>
internal static partial class LaneFormula<V, T>
{
    /// <summary>Computes 1 / (1 + e^-u).</summary>
    public static V Sigmoid(V u) => V.Logistic(u).Value;

    /// <summary>Computes log(1 + e^u) without overflow.</summary>
    public static V Softplus(V u) => V.Logistic(u).Softplus;

    /// <summary>Computes log(sigmoid(u)) = -log(1 + e^-u) without overflow.</summary>
    public static V LogSigmoid(V u) => -V.Logistic(u).ComplementSoftplus;
}
