using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using FusedActivations.Generator.Tests.Documentation;
using Xunit;

namespace FusedActivations.Generator.Tests.Generation;

/// <summary>Checks the public functions: the bits of code of full precision, and their errors.</summary>
public sealed class PublicFormulaTests
{
    private static readonly double[] Inputs =
    [
        .. Enumerable.Range(-400, 801).Select(static i => i * Math.Abs(i) / 1777.0),
        1e-20,
        -1e-20,
        0.999,
        1.001,
        1e10,
        -1e10,
        double.NaN,
        double.PositiveInfinity,
        double.NegativeInfinity,
        -0.0
    ];

    // Where a function has more than one argument, the others run through these.
    private static readonly double[] Others = [0.75, -1.5, 2];

    [Fact]
    public void Generated_code_has_the_bits_of_the_public_method()
    {
        IReadOnlyList<MethodInfo> methods = PublicFormula.Methods;
        string program = string.Concat(methods.Select(static (method, i) =>
        {
            string element = method.ReturnType == typeof(float) ? "float" : "double";
            string[] names = [.. method.GetParameters().Select(static parameter => parameter.Name!)];
            string call =
                string.Join(", ", names.Select((name, j) => j > 0 && method.GetParameters()[j].HasDefaultValue ? $"{name}: {name}" : name));
            return $"[ActivationFormula] public static {element} F{i}({string.Join(", ", names.Select(name => $"{element} {name}"))}) => Formula.{method.Name}({call});\n"
                + $"[Activation(\"F{i}\", Members = GeneratedMembers.Forward)] public static partial {element} M{i}({string.Join(", ", names.Select(name => $"{element} {name}"))});\n";
        }));
        using MemoryStream image = new();
        const string Full = "[assembly: ActivationDefaults(Precision = Precision.Full)]\n";
        const string Start = Full + "#pragma warning disable\npublic static partial class K {";
        Assert.True(GeneratorRun.Compile(Start + program + "}").Emit(image).Success);
        Type type = Assembly.Load(image.ToArray()).GetType("K", throwOnError: true)!;
        List<string> wrong = [];
        for (int i = 0; i < methods.Count; i++)
        {
            MethodInfo generated = type.GetMethod($"M{i}")!;
            foreach (object[] arguments in Arguments(methods[i]))
            {
                object expected = methods[i].Invoke(null, arguments)!;
                object actual = generated.Invoke(null, arguments)!;
                if (!expected.Equals(actual))
                {
                    wrong.Add($"{methods[i]} of {string.Join(", ", arguments)}: {actual}, the method gives {expected}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(20)));
    }

    [Theory]
    [InlineData("Exp2", -149, 128)]
    [InlineData("Exp10", -44, 38)]
    [InlineData("Log2", 0, 1000)]
    [InlineData("Log10", 0, 1000)]
    [InlineData("Sinh", -89.4, 89.4)]
    [InlineData("Cosh", -89.4, 89.4)]
    [InlineData("Tan", -100, 100)]
    [InlineData("Asin", -1, 1)]
    [InlineData("Acos", -1, 1)]
    [InlineData("Acosh", 1, 1e6)]
    [InlineData("Atanh", -1, 1)]
    public void Composed_functions_are_near_the_exact_value(string name, double low, double high)
    {
        const double Bound = 3;
        Func<float, float> single = Find<float>(name);
        Func<double, double> twice = Find<double>(name);
        Func<double, double> exact = name is "Exp2" ? static x => Math.Pow(2, x)
            : name is "Exp10" ? static x => Math.Pow(10, x)
            : typeof(Math).GetMethod(name, [typeof(double)])!.CreateDelegate<Func<double, double>>();
        double worst = 0;
        double worstDouble = 0;
        for (int i = 0; i <= 200_000; i++)
        {
            // Dense at both ends and around 0.
            double t = ((2.0 * i) - 200_000) / 200_000;
            double x = low >= 0 ? low + ((high - low) * Math.Pow((t + 1) / 2, 6))
                : t > 0 ? high * (i % 2 == 0 ? t * t * t : 1 - (t * t * t))
                : low * (i % 2 == 0 ? -t * t * t : 1 + (t * t * t));
            float rounded = (float)x;
            double expected = exact(rounded);
            if (float.IsFinite((float)expected) && expected != 0 && rounded >= low && rounded <= high)
            {
                worst = Math.Max(worst, Math.Abs(single(rounded) - expected) / Ulp((float)expected));
            }

            double reference = exact(x);
            if (double.IsFinite(reference) && reference != 0 && x >= low && x <= high)
            {
                worstDouble =
                    Math.Max(worstDouble, Math.Abs(twice(x) - reference) / (Math.BitIncrement(Math.Abs(reference)) - Math.Abs(reference)));
            }
        }

        // The reference in double has an error of its own, of at most one unit.
        Assert.True(worst <= Bound && worstDouble <= Bound, FormattableString.Invariant($"{worst:F2} {worstDouble:F2}"));
    }

    private static double Ulp(float value) => (double)MathF.BitIncrement(MathF.Abs(value)) - MathF.Abs(value);

    private static Func<T, T> Find<T>(
        string name) => PublicFormula.Methods.Single(
            method => string.Equals(method.Name, name, StringComparison.Ordinal) && method.ReturnType == typeof(T))
            .CreateDelegate<Func<T, T>>();

    private static IEnumerable<object[]> Arguments(MethodInfo method)
    {
        int count = method.GetParameters().Length;
        object Of(double value) => method.ReturnType == typeof(float) ? (object)(float)value : value;
        return Inputs.SelectMany(x => count == 1
            ? [[Of(x)]]
            : Others.Select(other => Enumerable.Range(0, count).Select(i => Of(i == 0 ? x : other + i)).ToArray()));
    }
}
