namespace FusedActivations.Generated;

/// <summary>Computes logarithms and exponentials of the few doubles of a row, with the same bits on every platform.</summary>
internal static class DoubleFunctions
{
    /// <summary>Computes log(u).</summary>
    public static double Log(double u) => Logarithm<Lane<double>, double>.Of(new(u)).Value;

    /// <summary>Computes log(1 + u).</summary>
    public static double Log1p(double u) => Logarithm<Lane<double>, double>.OfOnePlus(new(u)).Value;

    /// <summary>Computes u^v.</summary>
    public static double Pow(double u, double v) => Power<Lane<double>, double>.At(new(u), new(v)).Value;

    /// <summary>Computes e^u of an argument in two parts.</summary>
    public static double Exp(Pair<Lane<double>, double> u) => Exponential<Lane<double>, double>.At(u).Value.Value;
}
