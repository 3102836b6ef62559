using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Language;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Binding;

/// <summary>Represents what is known of an annotated method: what to write, and what is wrong with it.</summary>
/// <param name="Request">What to write, or null where no part of the method can be written.</param>
/// <param name="Problems">What is wrong, for the analyzer.</param>
internal sealed record MethodBinding(MethodRequest? Request, EquatableArray<Problem> Problems)
{
    /// <summary>Gets the text of an [Activation] with the formulas that it calls; null where none was read.</summary>
    public ActivationText? Text { get; init; }

    /// <summary>Gets the signature of an element-wise method; null where it is faulty.</summary>
    public Signature? Signature { get; init; }

    /// <summary>Gets what the text means; null where it was not read.</summary>
    public BoundExpression? Bound { get; init; }
}
