using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Binding;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Formulas;

namespace FusedActivations.Generator.Facts.Calls;

/// <summary>Represents what the derivative of an activation is computed from.</summary>
/// <param name="IsInput">Whether the output in place of the input gives another derivative.</param>
/// <param name="HasOutputForm">Whether there is a form of its own from the output.</param>
internal sealed record InputNeed(bool IsInput, bool HasOutputForm)
{
    private static readonly double[] Points = [-4, -2.5, -1.5, -1, -0.5, -0.25, 0.25, 0.5, 1, 1.5, 2.5, 4];

    /// <summary>Compares both derivatives, or gives null where the activation is not understood.</summary>
    public static InputNeed? Of(ActivationMethod method)
    {
        if (method.Facts is not { IsAffine: false } facts)
        {
            return null;
        }

        if (!method.IsDirect)
        {
            return new InputNeed(IsInput: true, HasOutputForm: false);
        }

        if (facts.Has(ActivationTraits.Rowwise))
        {
            return new InputNeed(IsInput: true, HasOutputForm: true);
        }

        if (ActivationCatalogue.Find(facts.Name) is not { } activation
            || AttributeReader.Find(method.Symbol, AttributeReader.Activation) is not { } attribute
            || AttributeReader.Read(attribute, method.Symbol.ContainingAssembly) is not { } text)
        {
            return null;
        }

        Dictionary<string, double> values = activation.Parameters.ToDictionary(static parameter => parameter.Name,
            parameter => parameter.DefaultOf(text.Dialect) ?? 0.25, StringComparer.Ordinal);
        foreach (NamedConstant constant in text.Constants)
        {
            values[constant.Name] = constant.Value;
        }

        bool hasForm = activation.FromOutputOf(text.Dialect) is not null
            && (activation.FromOutputWhen is not { } condition || AppliedActivation.Holds(condition, values));
        return new InputNeed(!IsSame(activation, text.Dialect, values), hasForm);
    }

    private static bool IsSame(Activation activation, Dialect dialect, Dictionary<string, double> values)
    {
        Function function = AppliedActivation.Create(activation, dialect, values);
        if (function.Body is not { } body)
        {
            return false;
        }

        Formula derivative = function.Partials[0];
        double At(Formula formula, double x) =>
            Evaluator.Evaluate(formula, new Dictionary<string, double>(StringComparer.Ordinal) { [AppliedActivation.Input] = x });
        return Points.All(x => Math.Abs(At(derivative, x) - At(derivative, At(body, x))) < 1e-9);
    }
}
