using System;
using System.Collections.Generic;
using FusedActivations.Generated;

namespace FusedActivations.Kernels.Probe;

/// <summary>Lists every vector function with its golden file and its bounds: one row a function.</summary>
public static partial class FunctionTable
{
    /// <summary>Gets the rows.</summary>
    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        FunctionRow.Of<Exp>("exp", 1.0, 1.0),
        FunctionRow.Of<ExpMinusOne>("expm1", 1.25, 1.25),
        FunctionRow.Of<ExpTimes>("exp_times_x", 1.25, 1.25),
        FunctionRow.Of<Sigmoid>("sigmoid", 2.0, 2.0),
        FunctionRow.Of<SigmoidComplement>("sigmoid_complement", 2.0, 2.0),
        FunctionRow.Of<Silu>("silu", 2.0, 2.0),
        FunctionRow.Of<SigmoidSlope>("sigmoid_slope", 3.0, 3.0),
        FunctionRow.Of<SigmoidSlopeTimes>("sigmoid_slope_times_x", 3.5, 3.5),
        FunctionRow.Of<Softplus>("softplus", 1.5, 1.5),
        FunctionRow.Of<SoftplusComplement>("softplus_complement", 1.5, 1.5),
        FunctionRow.Of<TanhSoftplus>("tanh_softplus", 2.0, 2.0),
        FunctionRow.Of<Mish>("mish", 2.0, 2.0),
        FunctionRow.Of<TanhSoftplusSlope>("tanh_softplus_slope", 3.5, 3.5),
        FunctionRow.Of<TanhSoftplusSlopeTimes>("tanh_softplus_slope_times_x", 3.5, 3.5),
        FunctionRow.Of<Tanh>("tanh", 2.0, 2.0),
        FunctionRow.Of<SechSquared>("sech_squared", 2.0, 2.0),
        FunctionRow.Of<SechSquaredTimes>("sech_squared_times_x", 2.0, 2.0),
        FunctionRow.Of<Log>("log", 1.0, 1.0),
        FunctionRow.Of<Log1p>("log1p", 1.5, 1.5),
        FunctionRow.Of<Log1mExp>("log1mexp", 1.75, 1.75),
        FunctionRow.Of<Asinh>("asinh", 2.0, 2.0),
        FunctionRow.Of<Hypot>("hypot", 1.25, 1.25),
        FunctionRow.Of<NormalCdf>("normal_cdf", 2.0, 2.0),
        FunctionRow.Of<NormalCdfTimes>("normal_cdf_times_x", 2.0, 2.0),
        FunctionRow.Of<NormalDensity>("normal_density", 1.5, 1.5),
        FunctionRow.Of<NormalDensityTimes>("normal_density_times_x", 1.5, 1.5),
        FunctionRow.Of<Erf>("erf", 1.0, 1.0),
        FunctionRow.Of<Erfc>("erfc", 2.0, 2.0),
        FunctionRow.Of<ErfcTimes>("erfc_times_x", 2.0, 2.0),
        FunctionRow.Of<ErfSlope>("erf_slope", 1.5, 1.5),
        FunctionRow.Of<ErfSlopeTimes>("erf_slope_times_x", 1.5, 1.5),
        FunctionRow.Of<Sin>("sin", 1.0, 1.0),
        FunctionRow.Of<Cos>("cos", 1.0, 1.0),
        FunctionRow.Of<Atan>("atan", 1.5, 1.5),
        FunctionRow.Of<Pow>("pow", 1.5, 1.5),
    ];
}

/// <summary>Represents a function, the name of its golden file and the largest error it may have.</summary>
/// <param name="Name">The name of the golden file.</param>
/// <param name="FloatBound">The largest error in float, in units in the last place.</param>
/// <param name="DoubleBound">The largest error in double.</param>
/// <param name="MeasureFloat">Measures the function in float.</param>
/// <param name="MeasureDouble">Measures the function in double.</param>
/// <param name="SweepFloat">Measures every so many floats against double.</param>
public sealed record FunctionRow(
    string Name,
    double FloatBound,
    double DoubleBound,
    Func<Accuracy> MeasureFloat,
    Func<Accuracy> MeasureDouble,
    Func<uint, (double MaxUlp, string Worst)> SweepFloat)
{
    /// <summary>Makes the row of a function.</summary>
    public static FunctionRow Of<F>(string name, double floatBound, double doubleBound)
        where F : IFunction =>
        new(name, floatBound, doubleBound,
            () => Accuracy.Measure<F, Singles512, Singles256, Singles128, float>(name),
            () => Accuracy.Measure<F, Doubles512, Doubles256, Doubles128, double>(name),
            FloatSweep.Measure<F>);
}
