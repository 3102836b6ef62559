using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Kernels;
using FusedActivations.Generator.Model;
using FusedActivations.Generator.Remedies;
using FusedActivations.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Binding;

/// <summary>Represents a backward method matched, by the names of its parameters, with one forward method.</summary>
/// <param name="Request">The request; meaningless where there are problems.</param>
/// <param name="Problems">What does not match.</param>
internal sealed record BackwardSignature(KernelRequest Request, IReadOnlyList<Problem> Problems)
{
    /// <summary>Matches a method with a forward method.</summary>
    public static BackwardSignature Read(KernelRequest forward, IMethodSymbol method, MethodDeclarationSyntax syntax, ProblemPlaces places)
    {
        List<Problem> problems = [];
        if (!method.ReturnsVoid || forward.Form != ValueForm.Span)
        {
            string remedy = forward.Form == ValueForm.Span ? "return void" : $"use the generated '{forward.Method.Name}Backward', or give '{forward.Method.Name}' spans";
            problems.Add(new Problem(RuleIds.UnfitSignature, places.ReturnType, [$"'{method.Name}' is not a backward pass over spans", remedy])
            {
                Remedies = forward.Form == ValueForm.Span ? RemedyList.Of(RemedyList.Make("Return nothing", places.EditMethod?.ReplaceReturnType("void") ?? [])) : [],
            });
            return new BackwardSignature(forward, problems);
        }

        SiblingSignatures siblings = new(forward);
        MethodParameter[] required = [.. siblings.Inputs, siblings.UpstreamParameter];
        MethodParameter[] gradients = [.. siblings.Differentiable.Select(siblings.Gradient)];
        List<MethodParameter> parameters = [];
        MethodParameter[] lackingInputs = [.. required.Where(candidate => method.Parameters.All(parameter => !string.Equals(parameter.Name, candidate.Name, StringComparison.Ordinal)))];
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            MethodParameter? meant = required.Concat(gradients).FirstOrDefault(candidate => string.Equals(candidate.Name, parameter.Name, StringComparison.Ordinal));
            if (Compare(parameter, meant, forward, required.Concat(gradients)) is { } fault)
            {
                problems.Add(new Problem(RuleIds.UnfitSignature, places.Parameter(parameter.Ordinal), [fault.What, fault.Remedy])
                {
                    Remedies = Cure(places.EditMethod, parameter, meant, lackingInputs.Concat(gradients)),
                });
            }

            parameters.Add(DeclarationReader.ReadParameter(parameter, syntax, meant?.Role ?? ParameterRole.Unknown, meant?.Of ?? ""));
        }

        int firstGradient = parameters.TakeWhile(static parameter => parameter.Role != ParameterRole.Gradient).Count();
        foreach (MethodParameter lacking in lackingInputs)
        {
            problems.Add(new Problem(RuleIds.UnfitSignature, places.Method, [$"'{method.Name}' has no parameter '{lacking.Name}'", $"add '{Show(lacking)}'"])
            {
                Remedies = RemedyList.Of(RemedyList.Make("Add " + List(lackingInputs), places.EditMethod?.InsertParameters(firstGradient, [.. lackingInputs.Select(Show)]))),
            });
        }

        if (!parameters.Exists(static parameter => parameter.Role == ParameterRole.Gradient))
        {
            problems.Add(new Problem(RuleIds.UnfitSignature, places.Method, [$"'{method.Name}' has no gradient to compute", "add " + List(gradients)])
            {
                Remedies = RemedyList.Of(RemedyList.Make("Add " + List(gradients), places.EditMethod?.InsertParameters(parameters.Count, [.. gradients.Select(Show)]))),
            });
        }

        EquatableArray<MethodParameter> bound = parameters.ToEquatableArray();
        return new BackwardSignature(forward with { Method = DeclarationReader.ReadMethod(method, syntax, bound), Kind = RequestKind.Backward, TakenNames = [] }, problems);
    }

    private static (string What, string Remedy)? Compare(IParameterSymbol parameter, MethodParameter? meant, KernelRequest forward, IEnumerable<MethodParameter> known)
    {
        if (meant is null)
        {
            return forward.Forward.Any(operand => operand.Role == ParameterRole.Uniform && string.Equals("d" + operand.Name, parameter.Name, StringComparison.Ordinal))
                ? ($"'{parameter.Name}' is the gradient of a scalar that is not trained", $"mark '{parameter.Name.Substring(1)}' of '{forward.Method.Name}' with [Learned]")
                : ($"'{parameter.Name}' is neither an input of '{forward.Method.Name}' nor a gradient", "the parameters are " + List(known));
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
        return RemedyList.Of(Spelling.Nearest(parameter.Name, names)
            .Select(name => RemedyList.Make($"Rename it to '{name}'", edits?.RenameParameter(parameter.Ordinal, name)))
            .Append(RemedyList.Make($"Remove the parameter '{parameter.Name}'", edits?.RemoveParameter(parameter.Ordinal))));
    }

    private static string List(IEnumerable<MethodParameter> parameters) => string.Join(", ", parameters.Select(static parameter => $"'{Show(parameter)}'"));

    private static string Show(MethodParameter parameter) => $"{parameter.Modifiers}{parameter.Type.Replace("global::System.", "")} {parameter.Name}";
}
