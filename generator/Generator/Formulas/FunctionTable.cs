using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Formulas.Functions;

namespace FusedActivations.Generator.Formulas;

/// <summary>Finds the primitive functions by name. A new file of <c>Functions/</c> is listed here.</summary>
internal static class FunctionTable
{
    private static readonly Lazy<Dictionary<string, Function>> ByName = new(static () =>
        Arithmetic.All
            .Concat(ExponentialFunctions.All)
            .Concat(HyperbolicFunctions.All)
            .Concat(GaussianFunctions.All)
            .Concat(CircularFunctions.All)
            .Concat(RoundingFunctions.All)
            .Concat(ComposedFunctions.All)
            .ToDictionary(static function => function.Name, StringComparer.Ordinal));

    /// <summary>Gets every primitive function.</summary>
    public static IEnumerable<Function> All => ByName.Value.Values;

    /// <summary>Gets a function that is known to exist.</summary>
    public static Function Get(string name) => ByName.Value[name];

    /// <summary>Finds a function, or null.</summary>
    public static Function? Find(string name) => ByName.Value.TryGetValue(name, out Function? function) ? function : null;
}
