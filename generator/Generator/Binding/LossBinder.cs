using System.Collections.Generic;
using System.Linq;
using System.Threading;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Diagnostics.Causes;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Binding;

/// <summary>Binds a method with [Loss].</summary>
internal static class LossBinder
{
    /// <summary>Binds a method; null where the compiler's own errors say all there is to say.</summary>
    public static MethodBinding? Bind(IMethodSymbol method, AttributeData attribute, CancellationToken cancellation)
    {
        method = Declarability.WrittenPart(method);
        MethodDeclarationSyntax? syntax = DeclarationReader.FindSyntax(method, cancellation);
        if (Declarability.IsBroken(method, syntax) || AttributeReader.TextOf(attribute) is not { } name)
        {
            return null;
        }

        List<Problem> problems = [];
        ProblemPlaces places = ProblemPlaces.Of(method, syntax, attribute, cancellation);
        if (AttributeReader.Find(method, AttributeReader.Activation) is not null
            || AttributeReader.Find(method, AttributeReader.ActivationBackward) is not null)
        {
            problems.Add(new Problem(new ActivationAndLoss(method.Name), places.Attribute));
            return new MethodBinding(null, problems.ToEquatableArray());
        }

        bool isRepeatable = Declarability.Check(method, syntax, places, problems);
        if (syntax is null)
        {
            return new MethodBinding(null, problems.ToEquatableArray());
        }

        LossRequest? request = Read(method, syntax, new LossAttributeReader(attribute, places, problems), name, places, problems);
        if (!isRepeatable)
        {
            return new MethodBinding(ThrowingRequest.ForUnrepeatable(method, syntax), problems.ToEquatableArray());
        }

        return new MethodBinding(
            request is null || problems.Count > 0 ? ThrowingRequest.For(method, syntax, problems) : request,
            problems.ToEquatableArray());
    }

    private static LossRequest? Read(IMethodSymbol method, MethodDeclarationSyntax syntax, LossAttributeReader attribute, string name,
        ProblemPlaces places, List<Problem> problems)
    {
        if (attribute.FindLoss(name) is not { } loss)
        {
            return null;
        }

        LossText text = attribute.Read(loss);
        if (new LossSignature(method, loss, text, places, problems).Read() is not { } signature)
        {
            return null;
        }

        EquatableArray<MethodParameter> parameters = method.Parameters
            .Select((parameter, index) => DeclarationReader.ReadParameter(parameter, syntax, RoleOf(signature.Parameters[index].Role)))
            .ToEquatableArray();
        return new LossRequest(
            DeclarationReader.ReadType(method.ContainingType),
            DeclarationReader.ReadMethod(method, syntax, parameters),
            text,
            signature.Element,
            signature.Parameters);
    }

    private static ParameterRole RoleOf(LossRole role) => role switch
    {
        LossRole.Columns => ParameterRole.Columns,
        LossRole.Option => ParameterRole.Uniform,
        LossRole.ColumnOption or LossRole.ClassWeights or LossRole.ColumnWeight => ParameterRole.PerColumn,
        LossRole.Labels or LossRole.RowWeight => ParameterRole.PerRow,
        LossRole.Losses or LossRole.Gradient or LossRole.VarianceGradient => ParameterRole.Output,
        _ => ParameterRole.Elementwise,
    };
}
