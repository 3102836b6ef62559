namespace FusedActivations.Benchmarks.Accuracy.References;

/// <summary>Computes a function and its derivative in double, by code that shares nothing with the library.</summary>
/// <param name="x">The argument: a float, infinity, or NaN.</param>
/// <returns>Both with a relative error below 2^-45, save where a derivative crosses zero: 2^-50 absolute there.</returns>
internal delegate (double Value, double Slope) Reference(double x);
