using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Collections;

namespace FusedActivations.Generator.Model;

/// <summary>Represents an element-wise activation and all that is needed to write its body and its siblings.</summary>
/// <param name="Type">Where the method stands.</param>
/// <param name="Method">The method to implement.</param>
/// <param name="Kind">What the method computes.</param>
/// <param name="Forward">The operands of the forward method: the method itself, or the one that a backward method belongs to.</param>
/// <param name="Activation">The attribute.</param>
/// <param name="Formula">What the forward method computes.</param>
/// <param name="Element">The element type.</param>
/// <param name="Form">Spans, scalars or registers.</param>
/// <param name="TakenNames">Names of siblings that the user's type declares with the same parameter types; they are not generated.</param>
internal sealed record KernelRequest(
    ContainingType Type,
    MethodDeclaration Method,
    RequestKind Kind,
    EquatableArray<MethodParameter> Forward,
    ActivationText Activation,
    KernelFormula Formula,
    ElementKind Element,
    ValueForm Form,
    EquatableArray<string> TakenNames) : MethodRequest(Type, Method)
{
    /// <inheritdoc/>
    public override string Subject => this.Formula.Activation?.Name ?? base.Subject;
}

/// <summary>Names what an implemented method computes.</summary>
internal enum RequestKind
{
    /// <summary>The activation.</summary>
    Forward,

    /// <summary>Its backward pass under the user's own signature.</summary>
    Backward,
}

/// <summary>Names what a method works on.</summary>
internal enum ValueForm
{
    /// <summary>Spans.</summary>
    Span,

    /// <summary>One value.</summary>
    Scalar,

    /// <summary>A 128-bit register.</summary>
    Vector128,

    /// <summary>A 256-bit register.</summary>
    Vector256,

    /// <summary>A 512-bit register.</summary>
    Vector512,
}

/// <summary>Represents the attribute's content.</summary>
/// <param name="Expression">The name or the expression.</param>
/// <param name="Constants">The parameters that the attribute sets, by their names in formulas.</param>
/// <param name="Dialect">Whose defaults.</param>
/// <param name="Members">Which siblings.</param>
internal sealed record ActivationText(string Expression, EquatableArray<NamedConstant> Constants, Dialect Dialect, GeneratedMembers Members)
{
    /// <summary>Gets where gate and value lie in a packed operand.</summary>
    public GatedLayout Layout { get; init; }

    /// <summary>Gets how accurate the method is to be.</summary>
    public Precision Precision { get; init; }

    /// <summary>Gets the user's own formulas that the expression names.</summary>
    public EquatableArray<FormulaDefinition> Formulas { get; init; } = [];

    /// <summary>Gives the value of a parameter that the attribute sets, or null.</summary>
    public double? Find(ParameterName name)
    {
        foreach (NamedConstant constant in this.Constants)
        {
            if (string.Equals(constant.Name, name.Operand, System.StringComparison.Ordinal))
            {
                return constant.Value;
            }
        }

        return null;
    }
}
