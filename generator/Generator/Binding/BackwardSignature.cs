using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Kernels;
using FusedActivations.Generator.Model;
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
            problems.Add(new Problem(RuleIds.UnfitSignature, places.ReturnType, [$"'{method.Name}' is not a backward pass over spans", remedy]));
            return new BackwardSignature(forward, problems);
        }

        SiblingSignatures siblings = new(forward);
        MethodParameter[] required = [.. siblings.Inputs, siblings.UpstreamParameter];
        MethodParameter[] gradients = [.. siblings.Differentiable.Select(siblings.Gradient)];
        List<MethodParameter> parameters = [];
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            MethodParameter? meant = required.Concat(gradients).FirstOrDefault(candidate => string.Equals(candidate.Name, parameter.Name, StringComparison.Ordinal));
            if (Compare(parameter, meant, forward, required.Concat(gradients)) is { } fault)
            {
                problems.Add(new Problem(RuleIds.UnfitSignature, places.Parameter(parameter.Ordinal), [fault.What, fault.Remedy]));
            }

            parameters.Add(DeclarationReader.ReadParameter(parameter, syntax, meant?.Role ?? ParameterRole.Unknown, meant?.Of ?? ""));
        }

        foreach (MethodParameter lacking in required.Where(candidate => !parameters.Exists(parameter => string.Equals(parameter.Name, candidate.Name, StringComparison.Ordinal))))
        {
            problems.Add(new Problem(RuleIds.UnfitSignature, places.Method, [$"'{method.Name}' has no parameter '{lacking.Name}'", $"add '{Show(lacking)}'"]));
        }

        if (!parameters.Exists(static parameter => parameter.Role == ParameterRole.Gradient))
        {
            problems.Add(new Problem(RuleIds.UnfitSignature, places.Method, [$"'{method.Name}' has no gradient to compute", "add " + List(gradients)]));
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

    private static string List(IEnumerable<MethodParameter> parameters) => string.Join(", ", parameters.Select(static parameter => $"'{Show(parameter)}'"));

    private static string Show(MethodParameter parameter) => $"{parameter.Modifiers}{parameter.Type.Replace("global::System.", "")} {parameter.Name}";
}
