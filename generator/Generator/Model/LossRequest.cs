using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Collections;

namespace FusedActivations.Generator.Model;

/// <summary>Represents a method that computes a loss.</summary>
/// <param name="Type">Where the method stands.</param>
/// <param name="Method">The method to implement.</param>
/// <param name="Loss">The attribute.</param>
/// <param name="Element">The element type.</param>
/// <param name="Parameters">What each parameter is, in order.</param>
internal sealed record LossRequest(ContainingType Type, MethodDeclaration Method, LossText Loss, ElementKind Element,
    EquatableArray<LossParameter> Parameters)
    : MethodRequest(Type, Method)
{
    /// <inheritdoc/>
    public override string Subject => this.Loss.Definition.Name;

    /// <summary>Gives the name of the parameter with a role, or null.</summary>
    public string? Find(LossRole role)
    {
        foreach (LossParameter parameter in this.Parameters)
        {
            if (parameter.Role == role)
            {
                return parameter.Name;
            }
        }

        return null;
    }
}

/// <summary>Represents the attribute's content.</summary>
/// <param name="Definition">The loss.</param>
/// <param name="Options">The options that are given, by their properties; a Boolean is 0 or 1.</param>
/// <param name="IsSum">Whether the losses are added, rather than averaged.</param>
internal sealed record LossText(Loss Definition, EquatableArray<NamedConstant> Options, bool IsSum)
{
    /// <summary>Gives an option, or null where it is not given.</summary>
    public double? Find(string property)
    {
        foreach (NamedConstant option in this.Options)
        {
            if (string.Equals(option.Name, property, System.StringComparison.Ordinal))
            {
                return option.Value;
            }
        }

        return null;
    }
}

/// <summary>Represents a parameter of a loss method.</summary>
/// <param name="Name">The name without an @.</param>
/// <param name="Role">What it is to the loss.</param>
/// <param name="Option">For an option: its name in formulas.</param>
internal sealed record LossParameter(string Name, LossRole Role, string Option = "");

/// <summary>Names what a parameter is to a loss.</summary>
internal enum LossRole
{
    /// <summary>The prediction.</summary>
    Prediction,

    /// <summary>A target for each element of the prediction.</summary>
    Target,

    /// <summary>The index of a class for each row.</summary>
    Labels,

    /// <summary>The row length.</summary>
    Columns,

    /// <summary>A weight for each class.</summary>
    ClassWeights,

    /// <summary>A weight for each element of the prediction.</summary>
    Weight,

    /// <summary>A weight for each column.</summary>
    ColumnWeight,

    /// <summary>A weight for each row.</summary>
    RowWeight,

    /// <summary>The variance of each element of the prediction.</summary>
    Variance,

    /// <summary>An option as a run-time scalar.</summary>
    Option,

    /// <summary>An option with a value for each column.</summary>
    ColumnOption,

    /// <summary>Receives the losses of the elements, or of the rows.</summary>
    Losses,

    /// <summary>Receives the gradient by the prediction.</summary>
    Gradient,

    /// <summary>Receives the gradient by the variance.</summary>
    VarianceGradient,

    /// <summary>None: the method is faulty.</summary>
    Unknown,
}
