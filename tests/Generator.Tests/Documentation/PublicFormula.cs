extern alias runtime;

using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace FusedActivations.Generator.Tests.Documentation;

/// <summary>Lists the methods of the public class Formula.</summary>
internal static class PublicFormula
{
    /// <summary>Gets every method, those in float and those in double.</summary>
    public static IReadOnlyList<MethodInfo> Methods { get; } =
        [.. typeof(runtime::FusedActivations.Formula)
            .GetMethods(BindingFlags.Public | BindingFlags.Static)
            .OrderBy(static method => method.Name, StringComparer.Ordinal)
            .ThenBy(static method => method.ReturnType.Name, StringComparer.Ordinal)];
}
