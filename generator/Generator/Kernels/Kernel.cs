using System.Collections.Generic;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Kernels;

/// <summary>Represents one pass over the data: what is read, what is computed, what is written or summed.</summary>
/// <param name="Pass">What it computes.</param>
/// <param name="Inputs">What is read.</param>
/// <param name="Outputs">What is computed.</param>
internal sealed record Kernel(Pass Pass, IReadOnlyList<KernelInput> Inputs, IReadOnlyList<KernelOutput> Outputs)
{
    /// <summary>Gets how accurate it is: full where no attribute has a say, as in losses.</summary>
    public Precision Precision { get; init; } = Precision.Full;

    /// <summary>Gets whether a row and a column matter, so that the pass has two loops.</summary>
    public bool HasRows
    {
        get
        {
            foreach (KernelInput input in this.Inputs)
            {
                if (input.Role is ParameterRole.PerColumn or ParameterRole.PerRow || input.View is { IsInterleaved: false })
                {
                    return true;
                }
            }

            return false;
        }
    }
}

/// <summary>Represents a value that a kernel reads.</summary>
/// <param name="Name">The name that the formulas use: the parameter's, or that of a part of it.</param>
/// <param name="Role">How it is spread over rows and columns.</param>
internal sealed record KernelInput(string Name, ParameterRole Role)
{
    /// <summary>Gets where its elements lie in a packed parameter, or null where it is the whole of its own.</summary>
    public PackedView? View { get; init; }

    /// <summary>Gets whether the method has computed it: it is no element of anybody's, and as exact as a register.</summary>
    public bool IsComputed { get; init; }

    /// <summary>Gets the parameter's name.</summary>
    public string Parameter => this.View?.Parameter ?? this.Name;
}

/// <summary>Represents a value that a kernel computes.</summary>
/// <param name="Name">The name of the parameter that receives it, or of a part of that.</param>
/// <param name="Formula">The formula over the inputs; for a gradient, without the upstream factor.</param>
/// <param name="Upstream">The input that the formula is multiplied by, or null.</param>
/// <param name="Role">
/// <see cref="ParameterRole.Elementwise"/>: written; PerColumn, PerRow, Learned: summed over the rest.
/// </param>
internal sealed record KernelOutput(string Name, Formula Formula, string? Upstream, ParameterRole Role)
{
    /// <summary>Gets where its elements lie in a packed parameter, or null where it is the whole of its own.</summary>
    public PackedView? View { get; init; }

    /// <summary>Gets the parameter's name.</summary>
    public string Parameter => this.View?.Parameter ?? this.Name;
}

/// <summary>Represents one of the two parts of a packed parameter: a half of each row, or every second element.</summary>
/// <param name="Parameter">The parameter's name.</param>
/// <param name="IsSecond">Whether it is the second half, or the second of each pair.</param>
/// <param name="IsInterleaved">Whether the parts alternate.</param>
internal sealed record PackedView(string Parameter, bool IsSecond, bool IsInterleaved);
