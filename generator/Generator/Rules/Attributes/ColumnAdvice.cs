using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using FusedActivations.Generator.Binding;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Diagnostics.Causes;
using FusedActivations.Generator.Language;
using FusedActivations.Generator.Model;
using FusedActivations.Generator.Remedies;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Rules.Attributes;

/// <summary>
/// Looks for operands that have one value a column by their name, <c>bias</c> or <c>gamma</c>, and are not marked so: such a method
/// compiles, and fails at its first call.
/// </summary>
/// <param name="request">The method.</param>
/// <param name="bound">What its text means.</param>
/// <param name="places">Where its parts stand.</param>
internal sealed class ColumnAdvice(KernelRequest request, BoundExpression bound, ProblemPlaces places)
{
    private static readonly HashSet<string> Columns = new(StringComparer.OrdinalIgnoreCase)
    {
        "bias",
            "biases",
            "scale",
            "scales",
            "gamma",
            "gammas",
            "beta",
            "betas",
            "weight",
            "weights",
            "shift",
            "shifts",
            "offset",
            "offsets",
            "gain",
            "gains",
            "slope",
            "slopes",
    };

    // Words that say how the values lie.
    private static readonly HashSet<string> Others = new(StringComparer.OrdinalIgnoreCase)
    {
        "row",
            "rows",
            "token",
            "tokens",
            "sample",
            "samples",
            "element",
            "elements",
            "elementwise",
            "position",
            "positions",
            "full",
            "matrix",
            "residual",
    };

    private static readonly Regex Word = new("[A-Z]+(?![a-z])|[A-Z]?[a-z]+", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>Finds the operands of a method that can be generated.</summary>
    /// <param name="type">The method's type: what its other methods do with an operand of that name counts, too.</param>
    public IEnumerable<CurableProblem> Find(INamedTypeSymbol type)
    {
        // Who marks one operand leaves the others as they are.
        if (request.Form != ValueForm.Span
            || request.Forward.Any(static parameter => parameter.Role is ParameterRole.PerColumn or ParameterRole.PerRow))
        {
            return [];
        }

        int inputs = bound.Activation?.Inputs.Count ?? 1;
        return request.Forward
            .Select(static (parameter, index) => (parameter, index))
            .Where(static pair => pair.parameter.Role == ParameterRole.Elementwise)
            .Skip(bound.Packed.Count > 0 ? 1 : inputs)
            .Where(pair => (IsOfColumns(pair.parameter.Name) || bound.Activation?.FindParameter(pair.parameter.Name) is not null)
                && !IsElementwiseIn(type, pair.parameter.Name))
            .Select(pair => new CurableProblem(
                new Problem(new UnmarkedColumns(pair.parameter.Name, request.Method.Name), places.Parameter(pair.index)),
                RemedyList.Of(RemedyList.Make($"Mark '{pair.parameter.Name}' with [PerColumn]",
                    MethodEdits.Of(places)?.AddAttribute(pair.index, Mark(places))))));
    }

    private static string Mark(ProblemPlaces places) =>
        AttributeEdits.Of(places)?.QualifyAttribute(nameof(PerColumnAttribute)) ?? WrittenName.Short(nameof(PerColumnAttribute));

    // The last word says what it is: hiddenBias, bias2; not biasResidual.
    private static bool IsOfColumns(string name)
    {
        string[] words = [.. Word.Matches(name).Cast<Match>().Select(static word => word.Value)];
        return words.Length > 0 && Columns.Contains(words[words.Length - 1]) && !words.Any(Others.Contains);
    }

    // A method of the type that marks other operands, or marks this one as one value a row, knows what it does.
    private static bool IsElementwiseIn(INamedTypeSymbol type, string name) => type.GetMembers().OfType<IMethodSymbol>()
        .Where(static method => AttributeReader.Find(method, AttributeReader.Activation) is not null)
        .Any(method =>
            method.Parameters.FirstOrDefault(parameter => string.Equals(parameter.Name, name, StringComparison.Ordinal)) is { } same
                && (same.IsPerRow()
                    || (!same.IsPerColumn()
                        && method.Parameters.Any(
                            static parameter => parameter.IsPerColumn() || parameter.IsPerRow()))));
}
