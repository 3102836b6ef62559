using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Binding;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Remedies;

/// <summary>
/// Makes remedies of an attribute's text, and tries each: one that leaves as many problems as there were, or brings new
/// ones, is dropped.
/// </summary>
/// <param name="text">The attribute.</param>
/// <param name="signature">The signature, or null where it is faulty.</param>
/// <param name="methodName">The method's name.</param>
/// <param name="places">Where the attribute's parts stand.</param>
internal sealed class TextTrial(ActivationText text, Signature? signature, string methodName, ProblemPlaces places)
{
    private int? before;

    /// <summary>Gets what counts the problems of a text that names an activation over rows; null where it names none.</summary>
    public Func<ActivationText, int?> CountOfRows { get; init; } = static _ => null;

    /// <summary>Gets the attribute.</summary>
    public ActivationText Text => text;

    /// <summary>Gets the names that a formula may use; none where the signature is faulty.</summary>
    public IReadOnlyList<string> Operands { get; } = signature?.Operands.Select(static operand => operand.Name).ToArray() ?? [];

    /// <summary>Gets the signature, or null where it is faulty.</summary>
    public Signature? Signature => signature;

    /// <summary>Gets whether the text is a name alone.</summary>
    public bool IsName => Microsoft.CodeAnalysis.CSharp.SyntaxFacts.IsValidIdentifier(ExpressionSource.WithoutComments(text.Expression));

    /// <summary>Gets the edits of the attribute, or null where it has no source.</summary>
    public AttributeEdits? Attribute { get; } = AttributeEdits.Of(places);

    /// <summary>Gets the edits of the method, or null where it has no source.</summary>
    public MethodEdits? Method { get; } = MethodEdits.Of(places);

    /// <summary>Replaces a part of the text.</summary>
    public Remedy? Rewrite(string title, int start, int length, string newText) =>
        this.Try(title, text with { Expression = text.Expression.Remove(start, length).Insert(start, newText) },
            [this.Attribute?.ReplaceInText(text.Expression, start, length, newText)]);

    /// <summary>Sets properties of the attribute.</summary>
    public Remedy? Set(string title, params IReadOnlyList<(string Parameter, double Value)> values) =>
        this.Try(
            title,
            this.With(values),
            this.Attribute?.SetProperties(values.Select(static value => (Sentences.Capital(value.Parameter), Sentences.Show(value.Value))))
                ?? [null]);

    /// <summary>Removes a property of the attribute.</summary>
    public Remedy? Remove(string title, string parameter) =>
        this.Try(title, text with { Constants = this.Without(parameter) }, [this.Attribute?.RemoveProperty(parameter)]);

    /// <summary>Renames a property of the attribute.</summary>
    public Remedy? Rename(string title, string parameter,
        string newName) => text.Constants.Any(constant => string.Equals(constant.Name, newName, StringComparison.Ordinal))
        ? null
        : this.Try(
            title,
            text with
            {
                Constants = text.Constants
                    .Select(constant => string.Equals(constant.Name, parameter, StringComparison.Ordinal)
                        ? new NamedConstant(newName, constant.Value)
                        : constant)
                    .ToEquatableArray()
            },
            [this.Attribute?.RenameProperty(parameter, Sentences.Capital(newName))]);

    /// <summary>Makes a remedy of edits, from the attribute and the signature that they lead to.</summary>
    public Remedy? Try(string title, ActivationText after, IEnumerable<TextEdit?> edits, Signature? signatureAfter = null,
        bool keepsMeaning = false) =>
        RemedyList.Make(title, keepsMeaning, edits) is { } remedy
            && this.Count(after, signatureAfter ?? signature) < (this.before ??= this.Count(text, signature)) ? remedy : null;

    private int Count(ActivationText tried, Signature? with)
    {
        if (this.CountOfRows(tried) is { } count)
        {
            return count;
        }

        List<Problem> found = [];
        new TextBinder(tried, methodName, places, found) { IsTrial = true }.Check(with);
        return found.Count;
    }

    private ActivationText With(IReadOnlyList<(string Parameter, double Value)> values) => text with
    {
        Constants = text.Constants
            .Where(constant => !values.Any(value => string.Equals(value.Parameter, constant.Name, StringComparison.Ordinal)))
            .Concat(values.Select(static value => new NamedConstant(value.Parameter, value.Value)))
            .ToEquatableArray(),
    };

    private EquatableArray<NamedConstant> Without(string parameter) =>
        text.Constants.Where(constant => !string.Equals(constant.Name, parameter, StringComparison.Ordinal)).ToEquatableArray();
}
