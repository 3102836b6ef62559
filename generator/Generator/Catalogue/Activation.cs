using System.Collections.Generic;
using System.Linq;

namespace FusedActivations.Generator.Catalogue;

/// <summary>
/// Represents an activation of the catalogue, or a formula of the user's: data only. Its derivative is derived from <see cref="Formula"/>.
/// </summary>
/// <param name="Name">The name, in snake case.</param>
/// <param name="Formula">
/// The formula over the inputs and the parameters, in the language of <c>Formulas/</c>. Which side of a comparison holds
/// the equality decides the derivative at a kink. That of a gated activation may use the activations of one input.
/// </param>
internal sealed record Activation(string Name, string Formula)
{
    /// <summary>Gets the formula over the input and the parameters, where a C# method is the formula; otherwise null.</summary>
    public UserFormula? UserFormula { get; init; }

    /// <summary>Gets whether the activation is a method of the user.</summary>
    public bool IsUsers { get; init; }

    /// <summary>Gets further names. Case and underscores never matter, so "LeakyReLU" needs none.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Gets the inputs: <c>x</c>, or <c>gate</c> and <c>value</c>.</summary>
    public IReadOnlyList<string> Inputs { get; init; } = [AppliedActivation.Input];

    /// <summary>Gets whether the inputs are a gate and a value, which one packed operand may hold.</summary>
    public bool IsGated => this.Inputs.Count > 1;

    /// <summary>Gets whose activations a gated formula calls, or null for those of the dialect that is asked for.</summary>
    public Dialect? FormulaDialect { get; init; }

    /// <summary>Gets where gate and value lie in a packed operand.</summary>
    public GatedLayout Layout { get; init; } = GatedLayout.GateFirst;

    /// <summary>Gets the layouts of the dialects that differ.</summary>
    public IReadOnlyDictionary<Dialect, GatedLayout> DialectLayouts { get; init; } = new Dictionary<Dialect, GatedLayout>();

    /// <summary>Gets the parameters, in the order of a positional call behind the inputs.</summary>
    public IReadOnlyList<Parameter> Parameters { get; init; } = [];

    /// <summary>Gets what must hold between parameters, each a comparison such as "min &lt; max".</summary>
    public IReadOnlyList<string> Constraints { get; init; } = [];

    /// <summary>Gets the formulas of the dialects that differ, in kind or at a kink.</summary>
    public IReadOnlyDictionary<Dialect, string> DialectFormulas { get; init; } = new Dictionary<Dialect, string>();

    /// <summary>Gets f' as a formula over <c>y = f(x)</c> and the parameters, where it has a closed form.</summary>
    public string? FromOutput { get; init; }

    /// <summary>Gets a comparison of parameters without which <see cref="FromOutput"/> is wrong, such as "0 &lt;= alpha".</summary>
    public string? FromOutputWhen { get; init; }

    /// <summary>Gets the closed forms of the dialects that differ.</summary>
    public IReadOnlyDictionary<Dialect, string> DialectFromOutput { get; init; } = new Dictionary<Dialect, string>();

    /// <summary>Gets the outputs for the default parameters, written "[0, inf)".</summary>
    public string Range { get; init; } = "(-inf, inf)";

    /// <summary>Gets what the rules want to know beside the range.</summary>
    public ActivationTraits Traits { get; init; }

    /// <summary>
    /// Gets the activation to whose output it is applied as a part of a known formula, or null: the tanh of softplus is a part of mish.
    /// </summary>
    public string? PartAfter { get; init; }

    /// <summary>Gets one sentence on what the activation is used for, without a full stop.</summary>
    public string Use { get; init; } = "";

    /// <summary>Gets the formula of a dialect.</summary>
    public string FormulaOf(Dialect dialect) => this.DialectFormulas.TryGetValue(dialect, out string? formula) ? formula : this.Formula;

    /// <summary>Gets the layout of a dialect.</summary>
    public GatedLayout LayoutOf(Dialect dialect) => this.DialectLayouts.TryGetValue(dialect, out GatedLayout layout) ? layout : this.Layout;

    /// <summary>Gets the closed form of f' in a dialect, or null.</summary>
    public string? FromOutputOf(Dialect dialect) =>
        this.DialectFromOutput.TryGetValue(dialect, out string? formula) ? formula : this.FromOutput;

    /// <summary>Finds a parameter, or null.</summary>
    public Parameter? FindParameter(string name) =>
        this.Parameters.FirstOrDefault(parameter => string.Equals(parameter.Name, name, System.StringComparison.Ordinal));
}
