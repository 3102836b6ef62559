using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace FusedActivations.Kernels.Generated;

/// <summary>Represents how exact the kernels of a case are on this process's hardware, and what bits they give.</summary>
/// <param name="Key">The case with the element type.</param>
/// <param name="Value">The largest error of the value at the golden points.</param>
/// <param name="Derivative">The largest error of the derivative there; see <see cref="Judge"/>.</param>
/// <param name="WideValue">For float, the largest error of the value against the double kernel over all exponents.</param>
/// <param name="WideDerivative">The same of the derivative.</param>
/// <param name="Hash">A hash of the bits of all members.</param>
public sealed record CaseReport(string Key, Finding Value, Finding Derivative, Finding WideValue, Finding WideDerivative, ulong Hash)
{
    /// <summary>Gets the key of the case, without the element type.</summary>
    public string CaseKey => this.Key[..this.Key.LastIndexOf('/')];

    // In standard precision a value may be wrong by 2^-30, four units, where it has become small away from 0, and a derivative by
    // 2^-24, eight units.
    private const double TailUnit = 1.0 / (1L << 32);
    private const double SlopeUnit = 1.0 / (1L << 27);

    // Where the nearest tail begins, that of laplace.
    private const double TailStart = 0.25;

    /// <summary>Measures a case in what a precision has of its own: double is the same in all.</summary>
    public static IReadOnlyList<CaseReport> Of(Assembly assembly, GoldenCase item, Precision precision) =>
        precision == Precision.Full
            ? [OfSingle(assembly, item, precision), OfDouble(assembly, item)]
            : [OfSingle(assembly, item, precision)];

    /// <summary>Measures a case in float.</summary>
    public static CaseReport OfSingle(Assembly assembly, GoldenCase item, Precision precision)
    {
        CaseKernels<float> kernels = new(assembly, item);
        CaseKernels<double> exact = new(assembly, item);
        float[] golden = [.. item.Points.Select(static point => (float)point.X)];
        float[] wide = [.. Inputs.Spread, .. Inputs.Middle];
        double[] values = CaseKernels<double>.Run(exact.Forward, Inputs.As<double>(wide));

        // Outside of the function's domain a derivative says nothing.
        float[] differentiable = [.. wide.Zip(values)
            .Where(static point => !double.IsNaN(point.Second) || float.IsNaN(point.First))
            .Select(static point => point.First)];
        (Judge ofValue, Judge ofDerivative) = Rules(item, precision);
        bool isStandard = precision != Precision.Full;
        double Value(float x, float actual, double exact) =>
            UlpError.Of(ofValue, x, actual, exact, isStandard && Math.Abs(x) >= TailStart ? TailUnit : 0);
        double Slope(float x, float actual, double exact) => UlpError.Of(ofDerivative, x, actual, exact, isStandard ? SlopeUnit : 0);
        return new(
            item.Key + "/float",
            Worst(golden, kernels.Forward, item.Points.Select(static point => point.Value), Value),
            Worst(golden, kernels.Derivative, item.Points.Select(static point => point.Derivative), Slope),
            Worst(wide, kernels.Forward, values, Value),
            Worst(differentiable, kernels.Derivative, CaseKernels<double>.Run(exact.Derivative, Inputs.As<double>(differentiable)), Slope),
            HashOf(kernels, wide));
    }

    /// <summary>Measures a case in double.</summary>
    public static CaseReport OfDouble(Assembly assembly, GoldenCase item)
    {
        CaseKernels<double> kernels = new(assembly, item);
        double[] golden = [.. item.Points.Select(static point => point.X)];
        (Judge ofValue, Judge ofDerivative) = Rules(item, Precision.Full);
        return new(
            item.Key + "/double",
            Worst(ofValue, golden, kernels.Forward, item.Points.Select(static point => point.Value)),
            Worst(ofDerivative, golden, kernels.Derivative, item.Points.Select(static point => point.Derivative)),
            Finding.None,
            Finding.None,
            HashOf(kernels, Inputs.As<double>([.. Inputs.Spread, .. Inputs.Middle])));
    }

    private static (Judge OfValue, Judge OfDerivative) Rules(GoldenCase item, Precision precision)
    {
        Judge rule = CaseBound.Of(item, precision).Rule;
        return (rule, rule == Judge.LastPlace ? Judge.AbsoluteNearby : rule);
    }

    private static Finding Worst(float[] x, Map<float> map, IEnumerable<double> exact, Func<float, float, double, double> error) =>
        Finding.Worst(x.Zip(CaseKernels<float>.Run(map, x), exact)
            .Select(point => ((double)point.First, error(point.First, point.Second, point.Third))));

    private static Finding Worst(Judge rule, double[] x, Map<double> map, IEnumerable<double> exact) =>
        Finding.Worst(x.Zip(CaseKernels<double>.Run(map, x), exact)
            .Select(point => (point.First, UlpError.Of(rule, point.First, point.Second, point.Third))));

    /// <summary>Lists what is beyond the bounds of the case.</summary>
    public IEnumerable<string> Excesses(CaseBound bound)
    {
        bool isDouble = this.Key.EndsWith("/double", StringComparison.Ordinal);
        (string Name, Finding Found, double Limit)[] all =
        [
            ("value", this.Value, isDouble ? bound.DoubleValue : bound.Value),
            ("derivative", this.Derivative, isDouble ? bound.DoubleDerivative : bound.Derivative),
            ("value over all exponents", this.WideValue, bound.Value),
            ("derivative over all exponents", this.WideDerivative, bound.Derivative),
        ];
        return all.Where(static item => !(item.Found.Error <= item.Limit))
            .Select(item => string.Create(CultureInfo.InvariantCulture, $"{this.Key}: {item.Name} {item.Found}, allowed {item.Limit}"));
    }

    /// <summary>Writes a line of words.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{this.Key} {this.Value} {this.Derivative} {this.WideValue} {this.WideDerivative} {this.Hash:X16}");

    /// <summary>Reads the line that <see cref="ToString"/> writes.</summary>
    public static CaseReport Parse(string line)
    {
        string[] words = line.Split(' ');
        return new(words[0], Finding.Parse(words[1]), Finding.Parse(words[2]), Finding.Parse(words[3]), Finding.Parse(words[4]),
            ulong.Parse(words[5], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
    }

    private static ulong HashOf<T>(CaseKernels<T> kernels, T[] x)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] upstream = [.. x.Reverse()];
        T[] y = CaseKernels<T>.Run(kernels.Forward, x);
        T[] backward = new T[x.Length];
        kernels.Backward(x, upstream, backward);
        T[] fromOutput = new T[x.Length];
        kernels.BackwardFromOutput?.Invoke(y, upstream, fromOutput);

        // FNV-1a by elements.
        ulong hash = 14695981039346656037;
        foreach (T value in (IEnumerable<T>)[
            .. y,
            .. CaseKernels<T>.Run(kernels.Derivative, x),
            .. CaseKernels<T>.Run(kernels.SecondDerivative, x),
            .. backward,
            .. fromOutput
        ])
        {
            hash = unchecked((hash ^ BitsOf(value)) * 1099511628211);
        }

        return hash;
    }

    /// <summary>Gets the bits of a value; all NaN count as one, for which payload survives is not part of the contract.</summary>
    public static ulong BitsOf<T>(T value)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T canonical = T.IsNaN(value) ? T.NaN : value;
        return typeof(T) == typeof(float) ? Unsafe.BitCast<T, uint>(canonical) : Unsafe.BitCast<T, ulong>(canonical);
    }
}
