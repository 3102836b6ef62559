namespace FusedActivations.Benchmarks.Accuracy.Functions;

/// <summary>Names what a function is at -x, if it is something simple.</summary>
internal enum Mirror
{
    /// <summary>Nothing simple.</summary>
    None,

    /// <summary>-f(x).</summary>
    Odd,

    /// <summary>f(x).</summary>
    Even,
}

/// <summary>Says what holds for a function as a whole.</summary>
/// <param name="Low">The least value.</param>
/// <param name="High">The largest value.</param>
/// <param name="Direction">1 where the function never falls, -1 where it never rises, 0 otherwise.</param>
/// <param name="Mirror">What it is at -x.</param>
/// <param name="Crossing">Where two terms of opposite sign meet: errors are absolute around it.</param>
internal sealed record Shape(
    float Low = float.NegativeInfinity,
    float High = float.PositiveInfinity,
    int Direction = 0,
    Mirror Mirror = Mirror.None,
    double Crossing = double.NaN);
