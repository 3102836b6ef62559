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
        if (WrittenMethod.Of(method, attribute, cancellation) is not { } written || AttributeReader.TextOf(attribute) is not { } name)
        {
            return null;
        }

        method = written.Method;
        if (AttributeReader.Find(method, AttributeReader.Activation) is not null
            || AttributeReader.Find(method, AttributeReader.ActivationBackward) is not null)
        {
            written.Problems.Add(new Problem(new ActivationAndLoss(method.Name), written.Places.Attribute));
            return written.Refusal;
        }

        if (written.Check() is not { } syntax)
        {
            return written.Refusal;
        }

        LossAttributeReader reader = new(attribute, written.Places, written.Problems);
        return written.Bind(Read(method, syntax, reader, name, written.Places, written.Problems));
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
