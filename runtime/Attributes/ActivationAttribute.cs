using System;

namespace FusedActivations;

/// <summary>
/// Generates the body of a partial method that applies an activation, and its derivative and backward pass beside it.
/// </summary>
/// <remarks>
/// <para>The method takes its inputs first and its output last:
/// <c>static partial void Silu(ReadOnlySpan&lt;float&gt; x, Span&lt;float&gt; y)</c>; one <c>Span&lt;T&gt;</c> alone is in place.
/// Scalars (<c>float F(float x)</c>) and registers (<c>Vector512&lt;float&gt; F(Vector512&lt;float&gt; x)</c>) work as well.</para>
/// <para>A parameter of the activation is a constant of this attribute, or a parameter of the method with that name.
/// A parameter left alone has the default of the <see cref="Dialect"/>.</para>
/// </remarks>
/// <param name="expression">
/// A name of the catalogue ("leaky_relu"), or an expression over the method's parameters ("gelu(x + bias) + residual").
/// </param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class ActivationAttribute(string expression) : Attribute
{
    /// <summary>Gets the name or the expression.</summary>
    public string Expression { get; } = expression;

    /// <summary>Gets or sets the activation's parameter <c>alpha</c>: a slope, a scale or a steepness.</summary>
    public double Alpha { get; set; }

    /// <summary>Gets or sets the activation's parameter <c>beta</c>; of <c>swiglu_oai</c>, the <c>offset</c>.</summary>
    public double Beta { get; set; }

    /// <summary>Gets or sets the activation's parameter <c>gamma</c>.</summary>
    public double Gamma { get; set; }

    /// <summary>Gets or sets the activation's parameter <c>lambda</c>: the half-width of a shrinkage, or a scale.</summary>
    public double Lambda { get; set; }

    /// <summary>Gets or sets the input below which a thresholded activation is cut off.</summary>
    public double Threshold { get; set; }

    /// <summary>Gets or sets what a thresholded activation gives below its threshold.</summary>
    public double Value { get; set; }

    /// <summary>Gets or sets the smallest output.</summary>
    public double Min { get; set; }

    /// <summary>Gets or sets the largest output; of <c>swiglu_oai</c>, the <c>limit</c> of its inputs.</summary>
    public double Max { get; set; }

    /// <summary>Gets or sets what divides the inputs of an activation over rows (softmax and its kin): positive, 1 if left alone.</summary>
    public double Temperature { get; set; }

    /// <summary>
    /// Gets or sets a logit that takes a share of softmax or log_softmax and gives
    /// no output; none if left alone. At 0 there is 1 beside the
    /// sum of the exponentials, so that the outputs of a row may all be small.
    /// </summary>
    public double Sink { get; set; }

    /// <summary>
    /// Gets or sets whether an activation over rows sees the elements up to the diagonal only: in blocks of as many rows as
    /// columns, row r has the columns 0 .. r, and the others have the share of a logit of -infinity.
    /// </summary>
    public bool Causal { get; set; }

    /// <summary>Gets or sets whether gumbel_softmax gives one-hot rows; its gradient is that of the soft ones.</summary>
    public bool Hard { get; set; }

    /// <summary>Gets or sets whether an activation may fall and grow for a negative parameter, such as the slope of leaky_relu.</summary>
    public bool AllowNonMonotone { get; set; }

    /// <summary>Gets or sets whose defaults, kind of GELU and derivatives at kinks apply.</summary>
    public Dialect Dialect { get; set; }

    /// <summary>
    /// Gets or sets the accuracy that is asked for; <see cref="Precision.Standard"/> where neither this nor the assembly's defaults say
    /// another.
    /// </summary>
    public Precision Precision { get; set; }

    /// <summary>
    /// Gets or sets where gate and value of a gated activation lie in one packed input; two inputs are always gate, then
    /// value.
    /// </summary>
    public GatedLayout Layout { get; set; }

    /// <summary>Gets or sets which members are generated; forward, derivative and backward by default.</summary>
    public GeneratedMembers Members { get; set; } = GeneratedMembers.Forward | GeneratedMembers.Derivative | GeneratedMembers.Backward;
}
