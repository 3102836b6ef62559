using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Binding;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Facts;

/// <summary>
/// Reads what an [Activation] gives, as far as its text tells: a name, a name around something, a straight line. The method need
/// not be one that can be generated.
/// </summary>
internal static class ActivationFactsReader
{
    /// <summary>Reads the attribute of a method, or gives null where its text is not understood.</summary>
    /// <param name="method">The method.</param>
    /// <param name="attribute">Its [Activation].</param>
    /// <param name="source">Where the attribute stands.</param>
    public static ActivationFacts? Read(IMethodSymbol method, AttributeData attribute, AttributeSource? source)
    {
        if (AttributeReader.Read(attribute) is not { } text || Read(text, InputsOf(method), [.. method.Parameters.Skip(1).Select(static parameter => parameter.Name)]) is not { } facts)
        {
            return null;
        }

        return facts with
        {
            Place = source?.Positional?.Place ?? source?.Place ?? Location.None,
            Source = source,
            IsForwardOnly = text.Members is GeneratedMembers.Forward,
        };
    }

    /// <summary>Reads a text over the given element-wise inputs; every other name is taken for the same on each row or column.</summary>
    /// <param name="text">The text, with the properties beside it.</param>
    /// <param name="inputs">The element-wise inputs.</param>
    /// <param name="operands">The further parameters of the method, which may be parameters of a bare name.</param>
    public static ActivationFacts? Read(ActivationText text, IReadOnlyCollection<string> inputs, IReadOnlyCollection<string> operands)
    {
        string expression = ExpressionSource.WithoutComments(text.Expression);
        Dictionary<string, double> properties = text.Constants.ToDictionary(static constant => constant.Name, static constant => constant.Value, StringComparer.Ordinal);
        if (SyntaxFacts.IsValidIdentifier(expression) && !inputs.Contains(expression, StringComparer.Ordinal))
        {
            return Named(expression, text.Dialect, activation => GivenParameters.OfName(activation, properties, operands));
        }

        if (FormulaSyntax.ParseWhole(expression) is not { } parsed)
        {
            return null;
        }

        Shape shape = new ShapeReader(inputs, (name, call) => Named(name, text.Dialect, activation => GivenParameters.OfCall(activation, properties, call))).Read(parsed);
        ActivationFacts? facts = shape switch
        {
            { Applied: { } applied, IsScaled: false } => applied,
            { Applied: { } applied } => new ActivationFacts(expression, expression, Image(applied.Range, shape.Scale, shape.Offset), applied.Traits & ~(ActivationTraits.Simplex | ActivationTraits.LogProbability)),
            { IsAffine: true, Inputs: 1 } => new ActivationFacts(expression, "identity", Interval.Finite, ActivationTraits.Affine),
            _ => null,
        };
        return facts is null ? null : facts with { Text = expression };
    }

    private static ActivationFacts? Named(string name, Dialect dialect, Func<Activation, GivenParameters> parametersOf)
    {
        if (RowCatalogue.Find(name) is { } row)
        {
            return new ActivationFacts(name, row.Name, Interval.Parse(row.Range), row.Traits);
        }

        if (ActivationCatalogue.Find(name) is not { } activation)
        {
            return null;
        }

        // A leaky slope keeps a unit alive.
        GivenParameters given = parametersOf(activation);
        ActivationTraits traits = activation.Traits;
        bool isLeaky = given.Open.Contains("alpha", StringComparer.Ordinal) || (given.Constants.TryGetValue("alpha", out double slope) && slope != 0);
        if (activation.FindParameter("alpha") is { Default: 0 } && isLeaky)
        {
            traits &= ~ActivationTraits.Dies;
        }

        return new ActivationFacts(name, activation.Name, ActivationRange.Of(activation, dialect, given), traits);
    }

    private static Interval Image(Interval range, double scale, double offset)
    {
        (double a, double b) = ((scale * range.Low) + offset, (scale * range.High) + offset);
        return new Interval(Math.Min(a, b), LowOpen: false, Math.Max(a, b), HighOpen: false);
    }

    private static HashSet<string> InputsOf(IMethodSymbol method)
    {
        IEnumerable<IParameterSymbol> spans = method.Parameters.Where(static parameter =>
            parameter.Type is INamedTypeSymbol { IsGenericType: true, Name: "ReadOnlySpan" or "Span" or "Vector128" or "Vector256" or "Vector512" }
            && !AttributeReader.Has(parameter, "PerColumn") && !AttributeReader.Has(parameter, "PerRow"));
        HashSet<string> inputs = new(spans.Select(static parameter => parameter.Name), StringComparer.Ordinal);
        if (inputs.Count == 0 && method.Parameters.Length > 0)
        {
            inputs.Add(method.Parameters[0].Name);
        }

        return inputs;
    }
}
