using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Reflection;
using System.Runtime.Intrinsics.X86;

namespace FusedActivations.Kernels.Generated;

/// <summary>Finds inputs at which the members of one method differ: the same x has the same bits in each of them.</summary>
public static class MemberReport
{
    private delegate void PullScale<T>(ReadOnlySpan<T> x, T scale, ReadOnlySpan<T> dy, Span<T> dx, out T dscale);

    private delegate T ValueTwice<T>(T x, out T dydx);

    /// <summary>
    /// Lists the members that differ, each with an input; empty where all is well. Double, which is the same in all precisions, is
    /// looked at in full precision.
    /// </summary>
    public static IReadOnlyList<string> Disagreements(Assembly assembly, Precision precision) =>
        precision == Precision.Full
            ? [.. Disagreements<float>(assembly), .. Disagreements<double>(assembly)]
            : Disagreements<float>(assembly);

    private static IReadOnlyList<string> Disagreements<T>(Assembly assembly)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
    [
        .. GoldenCase.All.SelectMany(item => OfCase<T>(assembly, item)),
        .. MemberSource.Expressions.SelectMany((expression, index) =>
            OfExpression<T>(assembly.GetType("Members." + MemberSource.ClassOf(index), throwOnError: true)!, expression)),
    ];

    private static IEnumerable<string> OfCase<T>(Assembly assembly, GoldenCase item)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        CaseKernels<T> kernels = new(assembly, item);
        return OfSpans(item.Key, kernels.Forward, kernels.Derivative, kernels.WithDerivative, kernels.Backward);
    }

    private static IEnumerable<string> OfExpression<T>(Type type, string expression)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Map<T> forward = Find<Map<T>>(type, "Spans");
        Map<T> derivative = Find<Map<T>>(type, "SpansDerivative");
        MapScalar<T> scaled = Find<MapScalar<T>>(type, "LearnsDerivative");
        PullScale<T> learned = Find<PullScale<T>>(type, "LearnsBackward");
        IEnumerable<string> spans =
            OfSpans(expression, forward, derivative, Find<MapTwice<T>>(type, "SpansWithDerivative"), Find<Pull<T>>(type, "SpansBackward"))
                .Concat(Compare<T>(expression, "LearnsBackward", (x, y) => scaled(x, T.One, y),
                    (x, y) => learned(x, T.One, Ones<T>(x.Length), y, out _)));

        // Without a fused multiply-add, widths may round differently.
        return Fma.IsSupported ? spans.Concat(OfScalars(type, expression, forward, derivative)) : spans;
    }

    private static IEnumerable<string> OfScalars<T>(Type type, string expression, Map<T> forward, Map<T> derivative)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Func<T, T> value = Find<Func<T, T>>(type, "Value");
        Func<T, T> slope = Find<Func<T, T>>(type, "ValueDerivative");
        ValueTwice<T> both = Find<ValueTwice<T>>(type, "ValueWithDerivative");
        return Compare(expression, "scalar", forward, Each<T>(x => value(x)))
            .Concat(Compare(expression, "scalar derivative", derivative, Each<T>(x => slope(x))))
            .Concat(Compare(expression, "scalar with derivative: value", forward, Each<T>(x => both(x, out _))))
            .Concat(Compare(expression, "scalar with derivative: derivative", derivative, Each<T>(x =>
            {
                both(x, out T dydx);
                return dydx;
            })));
    }

    private static IEnumerable<string> OfSpans<T>(string key, Map<T> forward, Map<T> derivative, MapTwice<T> both, Pull<T> backward)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        Compare<T>(key, "WithDerivative: value", forward, (x, y) => both(x, y, new T[x.Length]))
            .Concat(Compare<T>(key, "WithDerivative: derivative", derivative, (x, y) => both(x, new T[x.Length], y)))
            .Concat(Compare<T>(key, "Backward", derivative, (x, y) => backward(x, Ones<T>(x.Length), y)));

    private static IEnumerable<string> Compare<T>(string key, string member, Map<T> expected, Map<T> actual)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] x = Inputs.As<T>([.. Inputs.Spread, .. Inputs.Middle]);
        T[] first = CaseKernels<T>.Run(expected, x);
        T[] second = CaseKernels<T>.Run(actual, x);
        int different = Enumerable.Range(0, x.Length).FirstOrDefault(i => CaseReport.BitsOf(first[i]) != CaseReport.BitsOf(second[i]), -1);
        return different < 0
            ? []
            : [FormattableString.Invariant(
                $"{key}, {typeof(T).Name}, {member} at {x[different]:R}: {second[different]:R} instead of {first[different]:R}")];
    }

    private static Map<T> Each<T>(Func<T, T> map)
        where T : unmanaged => (x, y) =>
        {
            for (int i = 0; i < x.Length; i++)
            {
                y[i] = map(x[i]);
            }
        };

    private static T[] Ones<T>(int length)
        where T : unmanaged, INumberBase<T>
    {
        T[] ones = new T[length];
        Array.Fill(ones, T.One);
        return ones;
    }

    private static D Find<D>(Type type, string name)
        where D : Delegate =>
        type.GetMethod(name, Array.ConvertAll(typeof(D).GetMethod("Invoke")!.GetParameters(), static parameter => parameter.ParameterType))!
            .CreateDelegate<D>();
}
