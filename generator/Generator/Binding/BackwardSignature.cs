using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Diagnostics.Causes;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Binding;

/// <summary>Represents a backward method matched, by the names of its parameters, with one forward method.</summary>
/// <param name="Request">The request; meaningless where there are problems.</param>
/// <param name="Problems">What does not match.</param>
internal sealed record BackwardSignature(MethodRequest Request, IReadOnlyList<Problem> Problems)
{
    /// <summary>Matches a method with a forward method.</summary>
    public static BackwardSignature Read(MethodRequest forward, IMethodSymbol method, MethodDeclarationSyntax syntax,
        ProblemPlaces places) => forward switch
        {
            RowRequest rows => Read(rows, method, syntax, places),
            KernelRequest kernel => Read(kernel, method, syntax, places),
            _ => new BackwardSignature(forward, []),
        };

    private static BackwardSignature Read(RowRequest forward, IMethodSymbol method, MethodDeclarationSyntax syntax, ProblemPlaces places)
    {
        RowSignatures siblings = new(forward);
        (EquatableArray<MethodParameter> bound, List<Problem> problems) =
            Match(forward, forward.Forward, [.. siblings.BackwardInputs], [.. siblings.Gradients], method, syntax, places);
        return new BackwardSignature(
            forward with { Method = DeclarationReader.ReadMethod(method, syntax, bound), Kind = RequestKind.Backward, TakenNames = [] },
            problems);
    }

    private static BackwardSignature Read(KernelRequest forward, IMethodSymbol method, MethodDeclarationSyntax syntax, ProblemPlaces places)
    {
        if (forward.Form != ValueForm.Span)
        {
            return new BackwardSignature(forward, [new Problem(new BackwardOfValues(method.Name, forward.Method.Name), places.ReturnType)]);
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
        return new BackwardSignature(
            forward with { Method = DeclarationReader.ReadMethod(method, syntax, bound), Kind = RequestKind.Backward, TakenNames = [] },
            problems);
    }

    private static (EquatableArray<MethodParameter> Bound, List<Problem> Problems) Match(
        MethodRequest forward, EquatableArray<MethodParameter> operands, MethodParameter[] required, MethodParameter[] gradients,
            IMethodSymbol method, MethodDeclarationSyntax syntax, ProblemPlaces places)
    {
        List<Problem> problems = [];
        if (!method.ReturnsVoid)
        {
            problems.Add(new Problem(new BackwardResult(method.Name), places.ReturnType));
            return ([], problems);
        }

        List<MethodParameter> parameters = [];
        MethodParameter[] lackingInputs = [.. required.Where(
            candidate => method.Parameters.All(parameter => !string.Equals(parameter.Name, candidate.Name, StringComparison.Ordinal)))];
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            MethodParameter? meant = required.Concat(gradients)
                .FirstOrDefault(candidate => string.Equals(candidate.Name, parameter.Name, StringComparison.Ordinal));
            ProblemCause? cause = meant is not null ? Compare(parameter, meant)
                : operands.Any(operand => operand.Role == ParameterRole.Uniform
                    && string.Equals(OperandNames.GradientOf(operand.Name), parameter.Name, StringComparison.Ordinal))
                    ? new UntrainedScalar(parameter.Ordinal, parameter.Name, forward.Method.Name,
                        lackingInputs.Concat(gradients).ToEquatableArray())
                : new UnknownBackwardOperand(parameter.Ordinal, parameter.Name, forward.Method.Name,
                    required.Concat(gradients).ToEquatableArray(), lackingInputs.Concat(gradients).ToEquatableArray());
            if (cause is not null)
            {
                problems.Add(new Problem(cause, places.Parameter(parameter.Ordinal)));
            }

            parameters.Add(DeclarationReader.ReadParameter(parameter, syntax, meant?.Role ?? ParameterRole.Unknown, meant?.Of ?? ""));
        }

        int firstGradient = parameters.TakeWhile(static parameter => parameter.Role != ParameterRole.Gradient).Count();
        foreach (MethodParameter lacking in lackingInputs)
        {
            problems.Add(new Problem(new MissingBackwardInput(method.Name, lacking, lackingInputs.ToEquatableArray(), firstGradient),
                places.Method));
        }

        if (!parameters.Exists(static parameter => parameter.Role == ParameterRole.Gradient))
        {
            problems.Add(new Problem(new MissingGradient(method.Name, gradients.ToEquatableArray(), parameters.Count), places.Method));
        }

        return (parameters.ToEquatableArray(), problems);
    }

    private static ProblemCause? Compare(IParameterSymbol parameter, MethodParameter meant)
    {
        bool fits = meant.IsOut ? parameter.RefKind == RefKind.Out : parameter.RefKind is RefKind.None or RefKind.In;
        return fits && string.Equals(DeclarationReader.Print(parameter.Type), meant.Type, StringComparison.Ordinal)
            ? null
            : new OtherThanForward(parameter.Ordinal, parameter.Name, parameter.Type.ToDisplayString(), meant);
    }
}
