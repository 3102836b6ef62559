using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Diagnostics.Causes;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Binding;

/// <summary>Binds a method whose attribute names an activation over rows.</summary>
/// <param name="activation">The activation.</param>
/// <param name="text">The attribute.</param>
/// <param name="method">The method.</param>
/// <param name="syntax">Its defining part.</param>
/// <param name="places">Where its parts stand.</param>
/// <param name="problems">Where the problems go.</param>
internal sealed class RowBinder(RowActivation activation, ActivationText text, IMethodSymbol method, MethodDeclarationSyntax syntax,
    ProblemPlaces places, List<Problem> problems)
{
    /// <summary>Finds the activation over rows that the text names, or null.</summary>
    public static RowActivation? FindNamed(ActivationText text, IMethodSymbol method)
    {
        string name = ExpressionSource.WithoutComments(text.Expression);
        bool isName = SyntaxFacts.IsValidIdentifier(name)
            && method.Parameters.All(parameter => !string.Equals(parameter.Name, name, StringComparison.Ordinal));
        return isName ? RowCatalogue.Find(name) : null;
    }

    /// <summary>Binds the method; null where there are problems.</summary>
    public RowRequest? Bind()
    {
        int before = problems.Count;
        IReadOnlyList<MethodParameter> parameters =
            new RowSignatureReader(activation, method, syntax, places, problems).Read(out ElementKind element);
        this.CheckOptions(parameters);
        if (problems.Count > before)
        {
            return null;
        }

        RowOptions options = new(this.Find("temperature"), this.Find("causal") is not null, this.Find("hard") is not null, text.Members)
        {
            Sink = this.Find("sink")
        };
        RowRequest request = new(
            DeclarationReader.ReadType(method.ContainingType),
            DeclarationReader.ReadMethod(method, syntax, parameters.ToEquatableArray()),
            RequestKind.Forward,
            activation,
            parameters.ToEquatableArray(),
            options,
            element,
            TakenNames: []);
        RowSignatures signatures = new(request);
        return request with
        {
            TakenNames = signatures.Passes
            .Select(signatures.Sibling)
            .Where(this.IsTaken)
            .Select(static sibling => sibling.Name)
            .ToEquatableArray()
        };
    }

    private double? Find(string name) =>
        text.Constants.FirstOrDefault(constant => string.Equals(constant.Name, name, StringComparison.Ordinal))?.Value;

    private void CheckOptions(IReadOnlyList<MethodParameter> parameters)
    {
        string[] legal =
        [
            .. activation.HasTemperature ? ["temperature"] : Array.Empty<string>(),
            "causal",
            .. activation.HasSink ? ["sink"] : Array.Empty<string>(),
            .. activation.HasSeed ? ["hard"] : Array.Empty<string>()
        ];
        foreach (NamedConstant constant in text.Constants.Where(constant => !legal.Contains(constant.Name, StringComparer.Ordinal)))
        {
            problems.Add(
                new Problem(new UnknownProperty(activation.Name, constant.Name, legal.ToEquatableArray()), places.Property(constant.Name)));
        }

        if (activation.HasTemperature && this.Find("temperature") is { } temperature)
        {
            this.CheckTemperature(temperature, parameters);
        }

        if (activation.HasSink && this.Find("sink") is { } sink)
        {
            this.CheckSink(sink, parameters);
        }

        if (this.Find("causal") is not null
            && !parameters.Any(static parameter => parameter.Role is ParameterRole.Columns or ParameterRole.RowMask))
        {
            problems.Add(new Problem(new CausalOfOneRow(method.Name), places.Property("causal")));
        }
    }

    private void CheckTemperature(double temperature, IReadOnlyList<MethodParameter> parameters)
    {
        string shown = Sentences.Show(temperature);
        if (double.IsNaN(temperature) || double.IsInfinity(temperature))
        {
            problems.Add(new Problem(new ConstantNotFinite(activation.Name, "temperature", shown), places.Property("temperature")));
        }
        else if (temperature <= 0)
        {
            problems.Add(
                new Problem(new ConstantOutOfRange(activation.Name, "temperature", "(0, inf)", shown), places.Property("temperature")));
        }

        if (parameters.Any(static parameter => parameter.Role == ParameterRole.Temperature))
        {
            problems.Add(new Problem(new SetTwice(activation.Name, "temperature", "Temperature"), places.Property("temperature")));
        }
    }

    private void CheckSink(double sink, IReadOnlyList<MethodParameter> parameters)
    {
        if (double.IsNaN(sink) || double.IsInfinity(sink))
        {
            problems.Add(new Problem(new ConstantNotFinite(activation.Name, "sink", Sentences.Show(sink)), places.Property("sink")));
        }

        if (parameters.Any(RowSignatures.IsSink))
        {
            problems.Add(new Problem(new SetTwice(activation.Name, "sink", "Sink"), places.Property("sink")));
        }
    }

    private bool IsTaken(MethodDeclaration sibling) => SiblingNames.IsTaken(method.ContainingType, sibling);
}
