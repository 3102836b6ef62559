using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Model;
using FusedActivations.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Binding;

/// <summary>
/// Binds an annotated method: what to generate, and what is wrong. The generator uses the one, the analyzer the other,
/// so that they cannot disagree.
/// </summary>
internal static class MethodBinder
{
    /// <summary>Binds a method with [Activation]; null where the compiler's own errors say all there is to say.</summary>
    public static MethodBinding? Bind(IMethodSymbol method, AttributeData attribute, CancellationToken cancellation)
    {
        method = method.PartialDefinitionPart ?? method;
        MethodDeclarationSyntax? syntax = DeclarationReader.FindSyntax(method, cancellation);
        if (Declarability.IsBroken(method, syntax) || AttributeReader.Read(attribute) is not { } text)
        {
            return null;
        }

        List<Problem> problems = [];
        ProblemPlaces places = ProblemPlaces.Of(method, syntax, attribute, cancellation);
        bool isRepeatable = Declarability.Check(method, syntax, places, problems);
        if (syntax is null)
        {
            return new MethodBinding(null, problems.ToEquatableArray());
        }

        cancellation.ThrowIfCancellationRequested();
        Activation? named = TextBinder.FindNamed(text, method.Parameters.Select(static parameter => parameter.Name));
        Signature? signature = new SignatureReader(method, syntax, places, problems).Read(named);
        new TextBinder(text, method.Name, places, problems).Check(signature);
        KernelRequest? request = !isRepeatable ? null
            : problems.Count > 0 || signature is null ? Throwing(method, syntax, problems, text)
            : new KernelRequest(
                DeclarationReader.ReadType(method.ContainingType),
                DeclarationReader.ReadMethod(method, syntax, signature.Parameters),
                RequestKind.Forward,
                Failure: "",
                signature.Parameters,
                text,
                signature.Element,
                signature.Form,
                SiblingNames.FindTaken(method, signature));
        return new MethodBinding(request, problems.ToEquatableArray());
    }

    /// <summary>Makes a request for a body that throws, so that the compiler's complaint of a missing body does not hide ours.</summary>
    internal static KernelRequest Throwing(IMethodSymbol method, MethodDeclarationSyntax syntax, List<Problem> problems, ActivationText text)
    {
        EquatableArray<MethodParameter> parameters = method.Parameters.Select(parameter => DeclarationReader.ReadParameter(parameter, syntax, ParameterRole.Unknown)).ToEquatableArray();
        string rules = string.Join(", ", problems.Select(static problem => problem.RuleId).Distinct(StringComparer.Ordinal));
        return new KernelRequest(
            DeclarationReader.ReadType(method.ContainingType),
            DeclarationReader.ReadMethod(method, syntax, parameters),
            RequestKind.Throw,
            $"'{method.Name}' cannot be generated: see {rules}",
            parameters,
            text,
            ElementType.Single,
            ValueForm.Span,
            TakenNames: []);
    }
}
