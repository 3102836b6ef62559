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
    /// <summary>Measures a case in float.</summary>
    public static CaseReport OfSingle(Assembly assembly, GoldenCase item)
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
        (Judge ofValue, Judge ofDerivative) = Rules(item);
        return new(
            item.Key + "/float",
            Worst(ofValue, golden, kernels.Forward, item.Points.Select(static point => point.Value)),
            Worst(ofDerivative, golden, kernels.Derivative, item.Points.Select(static point => point.Derivative)),
            Worst(ofValue, wide, kernels.Forward, values),
            Worst(ofDerivative, differentiable, kernels.Derivative,
                CaseKernels<double>.Run(exact.Derivative, Inputs.As<double>(differentiable))),
            HashOf(kernels, wide));
    }

    /// <summary>Measures a case in double.</summary>
    public static CaseReport OfDouble(Assembly assembly, GoldenCase item)
    {
        CaseKernels<double> kernels = new(assembly, item);
        double[] golden = [.. item.Points.Select(static point => point.X)];
        (Judge ofValue, Judge ofDerivative) = Rules(item);
        return new(
            item.Key + "/double",
            Worst(ofValue, golden, kernels.Forward, item.Points.Select(static point => point.Value)),
            Worst(ofDerivative, golden, kernels.Derivative, item.Points.Select(static point => point.Derivative)),
            Finding.None,
            Finding.None,
            HashOf(kernels, Inputs.As<double>([.. Inputs.Spread, .. Inputs.Middle])));
    }

    private static (Judge OfValue, Judge OfDerivative) Rules(GoldenCase item)
    {
        Judge rule = CaseBound.Of(item).Rule;
        return (rule, rule == Judge.LastPlace ? Judge.AbsoluteNearby : rule);
    }

    private static Finding Worst(Judge rule, float[] x, Map<float> map, IEnumerable<double> exact) =>
        Finding.Worst(x.Zip(CaseKernels<float>.Run(map, x), exact)
            .Select(point => ((double)point.First, UlpError.Of(rule, point.First, point.Second, point.Third))));

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
