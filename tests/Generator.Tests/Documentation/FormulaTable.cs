using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Language;

namespace FusedActivations.Generator.Tests.Documentation;

/// <summary>Writes the table of functions of docs/formulas.md from the tables of the generator.</summary>
internal static class FormulaTable
{
    /// <summary>The first line of the table.</summary>
    public const string Heading = "| Function | C# | of the framework | Derivative |";

    private static readonly (string Name, string[] Parameters, string Derivative)[] Choices =
    [
        ("max", ["u", "v"], "that of the larger; of `v` where they are equal"),
        ("min", ["u", "v"], "that of the smaller; of `v` where they are equal"),
        ("clamp", ["u", "low", "high"], "1 inside and at the limits, 0 outside"),
        ("square", ["u"], "`2 * u`"),
    ];

    /// <summary>Writes the table.</summary>
    public static string Write()
    {
        StringBuilder table = new(Heading + "\n|---|---|---|---|\n");
        IEnumerable<string> rows = FunctionTable.All
            .Where(static function => function.IsPublic)
            .Select(static function => Row(function.Name, function.Parameters,
                string.Join(", ", function.Partials.Select(static partial => $"`{FormulaText.Write(partial)}`"))))
            .Concat(Choices.Select(static choice => Row(choice.Name, choice.Parameters, choice.Derivative)));
        return table.AppendJoin('\n', rows.Order(StringComparer.Ordinal)).Append('\n').ToString();
    }

    /// <summary>Gets the public method of a function, without regard to case.</summary>
    public static string MethodOf(string function) => PublicFormula.Methods.Select(static method => method.Name)
        .First(name => string.Equals(name, function.Replace("_", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));

    private static string Row(string name, IEnumerable<string> parameters, string derivative)
    {
        IEnumerable<string> framework = KnownFunction.Framework.Where(pair => string.Equals(pair.Value, name, StringComparison.Ordinal))
            .Select(static pair => $"`{pair.Key[..pair.Key.IndexOf('/', StringComparison.Ordinal)]}`");
        return $"| `{name}({string.Join(", ", parameters)})` | `Formula.{MethodOf(name)}` | {string.Join(", ", framework.Order(StringComparer.Ordinal))} | {derivative} |";
    }
}
