using System.Collections.Generic;
using System.Linq;
using System.Threading;
using FusedActivations.Generator.Binding;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Diagnostics.Causes;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Remedies;

/// <summary>Finds what cures the problems of an annotated method, from the cause of each. Analyzers alone ask for it.</summary>
internal sealed class ProblemRemedies
{
    private readonly IMethodSymbol method;
    private readonly MethodDeclarationSyntax? syntax;
    private readonly MethodBinding binding;
    private readonly ProblemPlaces places;
    private readonly CancellationToken cancellation;

    /// <summary>Initializes the remedies of a method.</summary>
    /// <param name="method">The method.</param>
    /// <param name="attribute">Its attribute.</param>
    /// <param name="binding">What is known of it.</param>
    /// <param name="cancellation">Ends the search.</param>
    public ProblemRemedies(IMethodSymbol method, AttributeData attribute, MethodBinding binding, CancellationToken cancellation)
    {
        this.method = Declarability.WrittenPart(method);
        this.syntax = DeclarationReader.FindSyntax(this.method, cancellation);
        this.binding = binding;
        this.places = ProblemPlaces.Of(this.method, this.syntax, attribute, cancellation);
        this.cancellation = cancellation;
    }

    private AttributeEdits? Attribute => AttributeEdits.Of(this.places);

    private MethodEdits? Method => MethodEdits.Of(this.places);

    /// <summary>Gives the remedies of a problem, the likeliest first.</summary>
    public EquatableArray<Remedy> For(Problem problem) => problem.Cause switch
    {
        FaultyText or UndefinedConstant => this.OfText(problem.Cause),
        NoDerivativeFromOutput =>
            RemedyList.Of(RemedyList.Make($"Remove {GeneratedMembers.BackwardFromOutput}",
            this.Attribute?.RemoveFlag(nameof(ActivationAttribute.Members), nameof(GeneratedMembers.BackwardFromOutput)))),
        UselessOperand operand =>
            RemedyList.Of(RemedyList.Make($"Remove the parameter '{operand.Parameter}'", this.Method?.RemoveParameter(operand.Index))),
        TwoActivations => RemedyList.Of(RemedyList.Make("Remove [ActivationBackward]", this.Attribute?.Remove())),
        UnknownForward forward => RemedyList.Of(
            forward.Near.Select(name => RemedyList.Make($"Use '{name}'", this.Attribute?.ReplaceTextArgument($"nameof({name})")))),
        UnknownLoss loss => RemedyList.Of(loss.Explanation.Meant.Where(static meant => LossCatalogue.Find(meant) is { IsGenerated: true })
            .Select(meant => RemedyList.Make($"Use '{meant}'", this.Attribute?.ReplaceInText(loss.Name, 0, loss.Name.Length, meant)))),
        RowOfOneValue row => RemedyList.Of(SignatureRemedies.TakeRows(this.method, row.Activation, this.Method)),
        UnknownRowOperand operand => RemedyList.Of(SignatureRemedies.RenameToColumns(this.method, operand.Index, this.Method)),
        UnknownLossOperand { Type: not null } operand =>
            RemedyList.Of(SignatureRemedies.RenameToColumns(this.method, operand.Index, this.Method)),
        BufferForSpan buffer => RemedyList.Of(SignatureRemedies.TakeSpans(this.method, buffer.Proposed, this.Method)),
        var cause when this.syntax is not null => RemedyList.Of(
            new DeclarationRemedies(this.syntax).For(cause, this.ImplementingSyntax)
            ?? new BackwardRemedies(this.method, this.syntax).For(cause)
            ?? (this.binding.Text is { } text ? new SignatureRemedies(this.method, this.syntax).For(cause, this.FindNamed(text)) : null)
            ?? []),
        _ => [],
    };

    private MethodDeclarationSyntax? ImplementingSyntax =>
        Declarability.OtherPart(this.method) is { } other ? DeclarationReader.FindSyntax(other, this.cancellation) : null;

    private EquatableArray<Remedy> OfText(ProblemCause cause)
    {
        if (this.binding.Text is not { } text)
        {
            return [];
        }

        TextTrial trial = new(text, this.binding.Signature, this.method.Name, this.places) { CountOfRows = this.CountOfRows };
        IReadOnlyList<FormulaProblem> all =
            [.. this.binding.Problems.Select(static problem => problem.Cause).OfType<FaultyText>().Select(static faulty => faulty.Problem)];
        return cause switch
        {
            FaultyText faulty => new TextRemedies(trial).For(faulty.Problem, all),
            UndefinedConstant constant => new ParameterValueRemedies(trial).ForConstant(constant.Parameter),
            _ => [],
        };
    }

    private Activation? FindNamed(ActivationText text) =>
        TextBinder.FindNamed(text, this.method.Parameters.Select(static parameter => parameter.Name));

    // The problems of a text that names an activation over rows; null where it names none.
    private int? CountOfRows(ActivationText text)
    {
        if (this.syntax is null || RowBinder.FindNamed(text, this.method) is not { } rowwise)
        {
            return null;
        }

        List<Problem> found = [];
        new RowBinder(rowwise, text, this.method, this.syntax, this.places, found).Bind();
        return found.Count;
    }
}
