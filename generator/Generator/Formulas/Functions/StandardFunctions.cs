using System;
using System.Collections.Generic;
using System.Linq;

namespace FusedActivations.Generator.Formulas.Functions;

/// <summary>
/// The functions whose vector code is another one for standard precision: those of one exponential, and whole activations that have
/// code of their own. They stand in no formula of a user and are never derived.
/// </summary>
internal static class StandardFunctions
{
    // Families of runtime/Functions/Standard: Logistic is StandardLogistic there, with the same members.
    private static readonly HashSet<string> Families = new(StringComparer.Ordinal) { "Exponential", "Logistic", "Hyperbolic" };

    private static readonly Dictionary<Function, Function> ByFunction = ExponentialFunctions.All.Concat(HyperbolicFunctions.All)
        .Where(static function => function.Code is LaneCode.FamilyMember member && Families.Contains(member.Family))
        .ToDictionary(static function => function, static function => Standard(function, (LaneCode.FamilyMember)function.Code));

    /// <summary>Gets the function with the code of standard precision, or null where it has none.</summary>
    public static Function? Find(Function function) => ByFunction.TryGetValue(function, out Function? standard) ? standard : null;

    /// <summary>Makes a function of one argument whose code is a method of the lanes.</summary>
    /// <param name="method">The method.</param>
    /// <param name="reference">The value in double, with its limits at infinity.</param>
    public static Function Whole(string method, Func<double, double> reference) =>
        new(method, ["u"], [], a => reference(a[0]), new LaneCode.Lane(method)) { IsPublic = false };

    private static Function Standard(Function function, LaneCode.FamilyMember member)
    {
        LaneCode code = member with { Family = "Standard" + member.Family, SharedTimes = null };
        return new(function.Name, [.. function.Parameters], [], function.Reference, code) { IsPublic = false };
    }
}
