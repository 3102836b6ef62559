using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Model;
using FusedActivations.Generator.Remedies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Binding;

/// <summary>Represents a backward method matched, by the names of its parameters, with one forward method.</summary>
/// <param name="Request">The request; meaningless where there are problems.</param>
/// <param name="Problems">What does not match.</param>
internal sealed record BackwardSignature(MethodRequest Request, IReadOnlyList<Problem> Problems)
{
    /// <summary>Matches a method with a forward method.</summary>
    public static BackwardSignature Read(MethodRequest forward, IMethodSymbol method, MethodDeclarationSyntax syntax, ProblemPlaces places) => forward switch
    {
        RowRequest rows => Read(rows, method, syntax, places),
        KernelRequest kernel => Read(kernel, method, syntax, places),
        _ => new BackwardSignature(forward, []),
    };

    private static BackwardSignature Read(RowRequest forward, IMethodSymbol method, MethodDeclarationSyntax syntax, ProblemPlaces places)
    {
        RowSignatures siblings = new(forward);
        (EquatableArray<MethodParameter> bound, List<Problem> problems) = Match(forward, forward.Forward, [.. siblings.BackwardInputs], [.. siblings.Gradients], method, syntax, places);
        return new BackwardSignature(forward with { Method = DeclarationReader.ReadMethod(method, syntax, bound), Kind = RequestKind.Backward, TakenNames = [] }, problems);
    }

    private static BackwardSignature Read(KernelRequest forward, IMethodSymbol method, MethodDeclarationSyntax syntax, ProblemPlaces places)
    {
        if (forward.Form != ValueForm.Span)
        {
            return new BackwardSignature(forward, [NotOverSpans(method, places, $"use the generated '{forward.Method.Name}Backward', or give '{forward.Method.Name}' spans")]);
        }

        SiblingSignatures siblings = new(forward);
        (EquatableArray<MethodParameter> bound, List<Problem> problems) = Match(
            forward,
            forward.Forward,
            [.. siblings.Inputs, siblings.UpstreamParameter],
            [.. siblings.Differentiable.Select(siblings.Gradient)],
            method,
            syntax,
            places);
        return new BackwardSignature(forward with { Method = DeclarationReader.ReadMethod(method, syntax, bound), Kind = RequestKind.Backward, TakenNames = [] }, problems);
    }

    private static (EquatableArray<MethodParameter> Bound, List<Problem> Problems) Match(
        MethodRequest forward, EquatableArray<MethodParameter> operands, MethodParameter[] required, MethodParameter[] gradients, IMethodSymbol method, MethodDeclarationSyntax syntax, ProblemPlaces places)
    {
        List<Problem> problems = [];
        if (!method.ReturnsVoid)
        {
            problems.Add(NotOverSpans(method, places, "return void") with
            {
                Remedies = RemedyList.Of(RemedyList.Make("Return nothing", MethodEdits.Of(places)?.ReplaceReturnType("void") ?? [])),
            });
            return ([], problems);
        }

        List<MethodParameter> parameters = [];
        MethodParameter[] lackingInputs = [.. required.Where(candidate => method.Parameters.All(parameter => !string.Equals(parameter.Name, candidate.Name, StringComparison.Ordinal)))];
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            MethodParameter? meant = required.Concat(gradients).FirstOrDefault(candidate => string.Equals(candidate.Name, parameter.Name, StringComparison.Ordinal));
            if (Compare(parameter, meant, forward.Method.Name, operands, required.Concat(gradients)) is { } fault)
            {
                problems.Add(new Problem(RuleIds.UnfitSignature, places.Parameter(parameter.Ordinal), [fault.What, fault.Remedy])
                {
                    Remedies = Cure(MethodEdits.Of(places), parameter, meant, lackingInputs.Concat(gradients)),
                });
            }

            parameters.Add(DeclarationReader.ReadParameter(parameter, syntax, meant?.Role ?? ParameterRole.Unknown, meant?.Of ?? ""));
        }

        int firstGradient = parameters.TakeWhile(static parameter => parameter.Role != ParameterRole.Gradient).Count();
        foreach (MethodParameter lacking in lackingInputs)
        {
            problems.Add(new Problem(RuleIds.UnfitSignature, places.Method, [$"'{method.Name}' has no parameter '{lacking.Name}'", $"add '{Show(lacking)}'"])
            {
                Remedies = RemedyList.Of(RemedyList.Make("Add " + List(lackingInputs), MethodEdits.Of(places)?.InsertParameters(firstGradient, [.. lackingInputs.Select(Show)]))),
            });
        }

        if (!parameters.Exists(static parameter => parameter.Role == ParameterRole.Gradient))
        {
            problems.Add(new Problem(RuleIds.UnfitSignature, places.Method, [$"'{method.Name}' has no gradient to compute", "add " + List(gradients)])
            {
                Remedies = RemedyList.Of(RemedyList.Make("Add " + List(gradients), MethodEdits.Of(places)?.InsertParameters(parameters.Count, [.. gradients.Select(Show)]))),
            });
        }

        return (parameters.ToEquatableArray(), problems);
    }

    private static Problem NotOverSpans(IMethodSymbol method, ProblemPlaces places, string remedy) =>
        new(RuleIds.UnfitSignature, places.ReturnType, [$"'{method.Name}' is not a backward pass over spans", remedy]);

    private static (string What, string Remedy)? Compare(IParameterSymbol parameter, MethodParameter? meant, string forward, EquatableArray<MethodParameter> operands, IEnumerable<MethodParameter> known)
    {
        if (meant is null)
        {
            return operands.Any(operand => operand.Role == ParameterRole.Uniform && string.Equals("d" + operand.Name, parameter.Name, StringComparison.Ordinal))
                ? ($"'{parameter.Name}' is the gradient of a scalar that is not trained", $"mark '{parameter.Name.Substring(1)}' of '{forward}' with [Learned]")
                : ($"'{parameter.Name}' is neither an input of '{forward}' nor a gradient", "the parameters are " + List(known));
        }

        bool receives = string.Equals(meant.Modifiers, "out ", StringComparison.Ordinal);
        bool fits = receives ? parameter.RefKind == RefKind.Out : parameter.RefKind is RefKind.None or RefKind.In;
        return fits && string.Equals(DeclarationReader.Print(parameter.Type), meant.Type, StringComparison.Ordinal)
            ? null
            : ($"'{parameter.Name}' has the type '{parameter.Type.ToDisplayString()}'", $"declare '{Show(meant)}'");
    }

    // A wrong type is replaced; a wrong name is one of those that are lacking, or one too many.
    private static EquatableArray<Remedy> Cure(MethodEdits? edits, IParameterSymbol parameter, MethodParameter? meant, IEnumerable<MethodParameter> lacking)
    {
        if (meant is not null)
        {
            return RemedyList.Of(RemedyList.Make($"Use '{Show(meant)}'", edits?.ReplaceParameter(parameter.Ordinal, Show(meant))));
        }

        string[] names = [.. lacking
            .Where(candidate => string.Equals(candidate.Type, DeclarationReader.Print(parameter.Type), StringComparison.Ordinal) && parameter.ContainingSymbol is IMethodSymbol method && method.Parameters.All(other => !string.Equals(other.Name, candidate.Name, StringComparison.Ordinal)))
            .Select(static candidate => candidate.Name)];
        return RemedyList.Of(Spelling.Meant(parameter.Name, names)
            .Select(name => RemedyList.Make($"Rename it to '{name}'", edits?.RenameParameter(parameter.Ordinal, name)))
            .Append(RemedyList.Make($"Remove the parameter '{parameter.Name}'", edits?.RemoveParameter(parameter.Ordinal))));
    }

    private static string List(IEnumerable<MethodParameter> parameters) => string.Join(", ", parameters.Select(static parameter => $"'{Show(parameter)}'"));

    private static string Show(MethodParameter parameter) => $"{parameter.Modifiers}{parameter.Type.Replace("global::System.", "")} {parameter.Name}";
}
