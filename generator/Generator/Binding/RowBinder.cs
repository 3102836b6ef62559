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

        RowOptions options = new(
            text.Find(ParameterName.Temperature),
            text.Find(ParameterName.Causal) is not null,
            text.Find(ParameterName.Hard) is not null,
            text.Members)
        {
            Sink = text.Find(ParameterName.Sink)
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

    private void CheckOptions(IReadOnlyList<MethodParameter> parameters)
    {
        string[] legal = [.. activation.Parameters.Select(static name => name.Operand)];
        foreach (NamedConstant constant in text.Constants.Where(constant => !legal.Contains(constant.Name, StringComparer.Ordinal)))
        {
            problems.Add(
                new Problem(new UnknownProperty(activation.Name, constant.Name, legal.ToEquatableArray()), places.Property(constant.Name)));
        }

        if (activation.HasTemperature && text.Find(ParameterName.Temperature) is { } temperature)
        {
            this.CheckTemperature(temperature, parameters);
        }

        if (activation.HasSink && text.Find(ParameterName.Sink) is { } sink)
        {
            this.CheckSink(sink, parameters);
        }

        if (text.Find(ParameterName.Causal) is not null
            && !parameters.Any(static parameter => parameter.Role is ParameterRole.Columns or ParameterRole.RowMask))
        {
            this.Report(ParameterName.Causal, new CausalOfOneRow(method.Name));
        }
    }

    private void Report(ParameterName name, ProblemCause cause) => problems.Add(new Problem(cause, places.Property(name.Property)));

    private void CheckTemperature(double temperature, IReadOnlyList<MethodParameter> parameters)
    {
        string shown = Sentences.Show(temperature);
        if (double.IsNaN(temperature) || double.IsInfinity(temperature))
        {
            this.Report(ParameterName.Temperature, new ConstantNotFinite(activation.Name, ParameterName.Temperature.Operand, shown));
        }
        else if (temperature <= 0)
        {
            this.Report(ParameterName.Temperature,
                new ConstantOutOfRange(activation.Name, ParameterName.Temperature.Operand, "(0, inf)", shown));
        }

        if (parameters.Any(static parameter => parameter.Role == ParameterRole.Temperature))
        {
            this.Report(ParameterName.Temperature,
                new SetTwice(activation.Name, ParameterName.Temperature.Operand, ParameterName.Temperature.Property));
        }
    }

    private void CheckSink(double sink, IReadOnlyList<MethodParameter> parameters)
    {
        if (double.IsNaN(sink) || double.IsInfinity(sink))
        {
            this.Report(ParameterName.Sink, new ConstantNotFinite(activation.Name, ParameterName.Sink.Operand, Sentences.Show(sink)));
        }

        if (parameters.Any(RowSignatures.IsSink))
        {
            this.Report(ParameterName.Sink,
                new SetTwice(activation.Name, ParameterName.Sink.Operand, ParameterName.Sink.Property));
        }
    }

    private bool IsTaken(MethodDeclaration sibling) => SiblingNames.IsTaken(method.ContainingType, sibling);
}
