using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
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
internal sealed class RowBinder(RowActivation activation, ActivationText text, IMethodSymbol method, MethodDeclarationSyntax syntax, ProblemPlaces places, List<Problem> problems)
{
    /// <summary>Finds the activation over rows that the text names, or null.</summary>
    public static RowActivation? FindNamed(ActivationText text, IMethodSymbol method)
    {
        string name = ExpressionSource.WithoutComments(text.Expression);
        bool isName = SyntaxFacts.IsValidIdentifier(name) && method.Parameters.All(parameter => !string.Equals(parameter.Name, name, StringComparison.Ordinal));
        return isName ? RowCatalogue.Find(name) : null;
    }

    /// <summary>Binds the method; null where there are problems.</summary>
    public RowRequest? Bind()
    {
        int before = problems.Count;
        IReadOnlyList<MethodParameter> parameters = new RowSignatureReader(activation, method, syntax, places, problems).Read(out ElementType element);
        this.CheckOptions(parameters);
        if (problems.Count > before)
        {
            return null;
        }

        RowOptions options = new(this.Find("temperature"), this.Find("causal") is not null, this.Find("hard") is not null, text.Members) { Sink = this.Find("sink") };
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
        return request with { TakenNames = signatures.Passes.Select(signatures.Sibling).Where(this.IsTaken).Select(static sibling => sibling.Name).ToEquatableArray() };
    }

    private double? Find(string name) => text.Constants.FirstOrDefault(constant => string.Equals(constant.Name, name, StringComparison.Ordinal))?.Value;

    private void CheckOptions(IReadOnlyList<MethodParameter> parameters)
    {
        string[] legal = [.. activation.HasTemperature ? ["temperature"] : Array.Empty<string>(), "causal", .. activation.HasSink ? ["sink"] : Array.Empty<string>(), .. activation.HasSeed ? ["hard"] : Array.Empty<string>()];
        foreach (NamedConstant constant in text.Constants.Where(constant => !legal.Contains(constant.Name, StringComparer.Ordinal)))
        {
            string list = string.Join(", ", legal.Select(static name => $"'{name}'"));
            problems.Add(new Problem(RuleIds.UnknownParameter, places.Property(constant.Name), [activation.Name, constant.Name, legal.Length == 1 ? $"its only parameter is {list}" : $"its parameters are {list}"]));
        }

        if (activation.HasTemperature && this.Find("temperature") is { } temperature)
        {
            this.CheckTemperature(temperature, parameters);
        }

        if (activation.HasSink && this.Find("sink") is { } sink)
        {
            this.CheckSink(sink, parameters);
        }

        if (this.Find("causal") is not null && !parameters.Any(static parameter => parameter.Role is ParameterRole.Columns or ParameterRole.RowMask))
        {
            problems.Add(new Problem(RuleIds.UnfitSignature, places.Property("causal"), [$"'{method.Name}' has one row, and Causal is about several", "add 'int columns', or remove Causal"]));
        }
    }

    private void CheckTemperature(double temperature, IReadOnlyList<MethodParameter> parameters)
    {
        string shown = temperature.ToString("R", CultureInfo.InvariantCulture);
        if (double.IsNaN(temperature) || double.IsInfinity(temperature))
        {
            problems.Add(new Problem(RuleIds.ParameterNotFinite, places.Property("temperature"), [activation.Name, "temperature", shown]));
        }
        else if (temperature <= 0)
        {
            problems.Add(new Problem(RuleIds.ParameterOutOfRange, places.Property("temperature"), [activation.Name, "temperature in (0, inf)", "temperature", shown]));
        }

        if (parameters.Any(static parameter => parameter.Role == ParameterRole.Temperature))
        {
            problems.Add(new Problem(RuleIds.MissingOrRepeatedParameter, places.Property("temperature"), ["temperature", activation.Name, "is set twice; keep either Temperature of the attribute or the method's 'temperature'"]));
        }
    }

    private void CheckSink(double sink, IReadOnlyList<MethodParameter> parameters)
    {
        if (double.IsNaN(sink) || double.IsInfinity(sink))
        {
            problems.Add(new Problem(RuleIds.ParameterNotFinite, places.Property("sink"), [activation.Name, "sink", sink.ToString("R", CultureInfo.InvariantCulture)]));
        }

        if (parameters.Any(RowSignatures.IsSink))
        {
            problems.Add(new Problem(RuleIds.MissingOrRepeatedParameter, places.Property("sink"), ["sink", activation.Name, "is set twice; keep either Sink of the attribute or the method's 'sink'"]));
        }
    }

    private bool IsTaken(MethodDeclaration sibling) => SiblingNames.IsTaken(method.ContainingType, sibling);
}
