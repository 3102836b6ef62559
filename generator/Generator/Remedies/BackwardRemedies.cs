using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Binding;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Diagnostics.Causes;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Remedies;

/// <summary>Finds what makes a method the backward pass of another one.</summary>
/// <param name="method">The method.</param>
/// <param name="syntax">Its declaration.</param>
internal sealed class BackwardRemedies(IMethodSymbol method, MethodDeclarationSyntax syntax)
{
    private readonly MethodEdits edits = new(syntax);

    /// <summary>Gives the remedies of a cause; null where it is not about backward passes.</summary>
    public IEnumerable<Remedy?>? For(ProblemCause cause) => cause switch
    {
        BackwardResult => [RemedyList.Make("Return nothing", this.edits.ReplaceReturnType("void"))],
        OtherThanForward other => [
            RemedyList.Make($"Use '{Sentences.Show(other.Meant)}'", this.edits.ReplaceParameter(other.Index, Sentences.Show(other.Meant)))
        ],
        UntrainedScalar scalar => this.Rename(method.Parameters[scalar.Index], scalar.Lacking),
        UnknownBackwardOperand operand => this.Rename(method.Parameters[operand.Index], operand.Lacking),
        MissingBackwardInput input => [this.Add(input.Place, input.All)],
        MissingGradient gradient => [this.Add(gradient.Place, gradient.Gradients)],
        _ => null,
    };

    private Remedy? Add(int place, IReadOnlyList<MethodParameter> parameters) => RemedyList.Make(
        "Add " + Sentences.List(parameters.Select(Sentences.Show)),
        this.edits.InsertParameters(place, [.. parameters.Select(Sentences.Show)]));

    // A wrong name is one of those that are lacking, or one too many.
    private IEnumerable<Remedy?> Rename(IParameterSymbol parameter, IEnumerable<MethodParameter> lacking)
    {
        string[] names = [.. lacking
            .Where(candidate => string.Equals(candidate.Type, DeclarationReader.Print(parameter.Type), StringComparison.Ordinal)
                && method.Parameters.All(other => !string.Equals(other.Name, candidate.Name, StringComparison.Ordinal)))
            .Select(static candidate => candidate.Name)];
        return Spelling.Meant(parameter.Name, names)
            .Select(name => RemedyList.Make($"Rename it to '{name}'", this.edits.RenameParameter(parameter.Ordinal, name)))
            .Append(RemedyList.Make($"Remove the parameter '{parameter.Name}'", this.edits.RemoveParameter(parameter.Ordinal)));
    }
}
