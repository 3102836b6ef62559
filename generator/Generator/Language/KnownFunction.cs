using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Diagnostics.Causes;
using FusedActivations.Generator.Formulas;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Language;

/// <summary>Represents what a method of the framework or of <c>Formula</c> is in the language of formulas.</summary>
/// <param name="Name">The function, or null where there is none.</param>
/// <param name="Activation">The activation of the catalogue that the function is, or null.</param>
/// <param name="Fault">Why there is none, or null.</param>
internal sealed record KnownFunction(string? Name, Activation? Activation, ProblemCause? Fault)
{
    /// <summary>Gets the functions of System.Math, MathF, float and double, by name and number of arguments.</summary>
    public static IReadOnlyDictionary<string, string> Framework { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Abs/1"] = "abs",
        ["Acos/1"] = "acos",
        ["Acosh/1"] = "acosh",
        ["Asin/1"] = "asin",
        ["Asinh/1"] = "asinh",
        ["Atan/1"] = "atan",
        ["Atanh/1"] = "atanh",
        ["Ceiling/1"] = "ceil",
        ["Clamp/3"] = "clamp",
        ["Cos/1"] = "cos",
        ["Cosh/1"] = "cosh",
        ["Exp/1"] = "exp",
        ["Exp10/1"] = "exp10",
        ["Exp2/1"] = "exp2",
        ["ExpM1/1"] = "expm1",
        ["Floor/1"] = "floor",
        ["FusedMultiplyAdd/3"] = "fma",
        ["Hypot/2"] = "hypot",
        ["Lerp/3"] = "lerp",
        ["Log/1"] = "log",
        ["Log10/1"] = "log10",
        ["Log2/1"] = "log2",
        ["LogP1/1"] = "log1p",
        ["Max/2"] = "max",
        ["Min/2"] = "min",
        ["MultiplyAddEstimate/3"] = "fma",
        ["Pow/2"] = "pow",
        ["Round/1"] = "round",
        ["Sign/1"] = "sign",
        ["Sin/1"] = "sin",
        ["Sinh/1"] = "sinh",
        ["Sqrt/1"] = "sqrt",
        ["Tan/1"] = "tan",
        ["Tanh/1"] = "tanh",
        ["Truncate/1"] = "truncate",
    };

    private static readonly Dictionary<string, string> Substitutes = new(StringComparer.Ordinal)
    {
        ["Atan2"] = "use MathF.Atan(y / x) where x is positive",
        ["Cbrt"] = "use Formula.Pow(u, 1f / 3) where u is positive",
        ["CopySign"] = "use 'x < 0 ? -u : u'",
        ["IEEERemainder"] = "use u - v * MathF.Round(u / v)",
        ["Log"] = "use MathF.Log(u) / MathF.Log(b)",
        ["MaxNumber"] = "use MathF.Max",
        ["MinNumber"] = "use MathF.Min",
        ["ReciprocalEstimate"] = "use 1 / u",
        ["ReciprocalSqrtEstimate"] = "use 1 / MathF.Sqrt(u)",
        ["Round"] = "use MathF.Round(u), which takes the even integer of two",
        ["SinCos"] = "use MathF.Sin and MathF.Cos; together they cost little more than one",
    };

    private static readonly string[] Choices = ["max", "min", "clamp", "square"];

    /// <summary>Finds what a method is.</summary>
    /// <param name="method">The method.</param>
    /// <param name="call">Its name, as it is written.</param>
    public static KnownFunction Of(IMethodSymbol method, string call)
    {
        if (IsIn(method, "System", ["Math", "MathF", "Single", "Double"]))
        {
            return Framework.TryGetValue($"{method.Name}/{method.Parameters.Length}", out string? name)
                ? new KnownFunction(name, null, null)
                : Unknown(new CallWithoutCode(call, SubstituteOf(method.Name), Near(method.Name)));
        }

        if (IsIn(method, "FusedActivations", ["Formula"]))
        {
            return OfFormula(method.Name, call);
        }

        return method.DeclaringSyntaxReferences.Length > 0 && method is { MethodKind: MethodKind.Ordinary, IsStatic: true }
            ? Unknown(new UnmarkedCall(call))
            : Unknown(new CallOfNoFormula(call, Near(method.Name)));
    }

    /// <summary>Tells whether a name is that of a function which the reader of formulas knows itself: max, min, clamp, square.</summary>
    public static bool IsChoice(string name) => Choices.Contains(name, StringComparer.Ordinal);

    // Formula.LeakyRelu is leaky_relu: case and underscores do not matter.
    private static KnownFunction OfFormula(string method, string call)
    {
        IEnumerable<string> functions = FunctionTable.All.Where(static function => function.IsPublic)
            .Select(static function => function.Name)
            .Concat(Choices);
        string? function = functions.FirstOrDefault(
            name => string.Equals(CatalogueName.KeyOf(name), CatalogueName.KeyOf(method), StringComparison.Ordinal));
        if (function is not null)
        {
            return new KnownFunction(function, null, null);
        }

        return ActivationCatalogue.Find(method) is { } activation
            ? new KnownFunction(activation.Name, activation, null)
            : Unknown(new CallWithoutCode(call, Substitute: null, Near(method)));
    }

    private static string? SubstituteOf(string method) => Substitutes.TryGetValue(method, out string? substitute) ? substitute : null;

    private static KnownFunction Unknown(ProblemCause fault) => new(null, null, fault);

    private static EquatableArray<string> Near(string method)
    {
        IEnumerable<string> candidates = Framework.Keys.Select(static key => key.Substring(0, key.IndexOf('/')))
            .Concat(ActivationCatalogue.All.Select(static activation => activation.Name));
        return Spelling.Nearest(method, candidates).ToEquatableArray();
    }

    private static bool IsIn(IMethodSymbol method, string space, string[] types) =>
        method.ContainingType is
        {
            ContainingType: null,
            ContainingNamespace: { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: true } outer
        } type
        && string.Equals(outer.Name, space, StringComparison.Ordinal) && Array.IndexOf(types, type.Name) >= 0;
}
