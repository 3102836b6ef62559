using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Language;
using FusedActivations.Generator.Rules.Network;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Rules.Declarations;

/// <summary>Reports FACT232: a name of a declaration that nobody knows, which would turn off the rules about it.</summary>
internal sealed class UnknownDeclaredName()
    : DeclarationRule(RuleDescriptor.Warning(RuleIds.UnknownDeclaredName, RuleCategories.Output, "Unknown name in a declaration",
        "{0}, so that nothing of it is checked; {1}"))
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredNetwork network) =>
        network.Attributes.SelectMany(attribute => attribute.Texts.Select(text => this.Check(attribute, text)).OfType<Finding>());

    private Finding? Check(AttributeFacts attribute, DeclaredText text) => text.Property switch
    {
        nameof(NetworkAttribute.Loss) when LossCatalogue.Find(text.Value) is null =>
            this.Of(attribute, text, text.Value, UnknownName.OfLoss(text.Value)),
        nameof(NetworkAttribute.InferenceActivation) when !text.IsUsers && NameIn(text.Value) is { } name && !IsActivation(name) =>
            this.Of(attribute, text, name, UnknownName.OfActivation(name, isExpression: false)),
        nameof(NetworkAttribute.Metric) when MetricNames.Meant(text.Value) is { Count: > 0 } meant => this.Of(attribute, text, text.Value,
            new UnknownName($"Unknown metric '{text.Value}'", Sentences.Suggest(meant, ""), meant)).As(DiagnosticSeverity.Info),
        _ => null,
    };

    // What is near to a name was meant to be it; anything else may be of a library of the user's.
    private Finding Of(AttributeFacts attribute, DeclaredText text, string name, UnknownName unknown)
    {
        Finding finding = this.At(attribute.Layer, text.Literal, unknown.Fault, unknown.Remedy);
        finding = unknown.Meant
            .Aggregate(
                finding,
                (found, near) => found.With(Cure.Of($"Use '{near}'",
                    [new TextEdit(text.Literal, "\"" + (name.Length == 0 ? near : text.Value.Replace(name, near)) + "\"")])));
        return unknown.IsExplained ? finding : finding.As(DiagnosticSeverity.Info);
    }

    // A name, words that were meant to be one, or the function that a text calls last; null of any other text.
    private static string? NameIn(string text) => text.Trim() is var name
        && name.All(static letter => SyntaxFacts.IsIdentifierPartCharacter(letter) || letter is ' ' or '-')
        && !name.Split(' ', '-').Contains(AppliedActivation.Input, StringComparer.Ordinal) ? name
        : FormulaSyntax.Parse(name) is InvocationExpressionSyntax { Expression: IdentifierNameSyntax called } ? called.Identifier.ValueText
        : null;

    private static bool IsActivation(string name) =>
        ActivationCatalogue.Find(name) is not null
            || RowCatalogue.Find(name) is not null
            || FunctionTable.Find(name) is { IsPublic: true }
            || KnownFunction.IsChoice(name)
            || name is "argmax";
}
