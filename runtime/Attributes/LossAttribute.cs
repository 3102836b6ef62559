using System;

namespace FusedActivations;

/// <summary>Generates the body of a partial method that computes a loss and its gradient in one pass.</summary>
/// <remarks>
/// The method takes the prediction first and the target second, and returns the loss. A parameter <c>Span&lt;T&gt; d</c> + the
/// prediction's name receives the gradient, divided as <see cref="Reduction"/> asks:
/// <c>static partial float CrossEntropy(ReadOnlySpan&lt;float&gt; logits,
/// ReadOnlySpan&lt;int&gt; labels, int columns, Span&lt;float&gt; dlogits)</c>.
/// </remarks>
/// <param name="name">A name of the table of losses, such as "cross_entropy".</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class LossAttribute(string name) : Attribute
{
    /// <summary>Gets the loss's name.</summary>
    public string Name { get; } = name;

    /// <summary>Gets or sets how the losses of the rows become one.</summary>
    public Reduction Reduction { get; set; }

    /// <summary>
    /// Gets or sets the share s of the target, in [0, 1), that is spread evenly over the classes; 0 by default. A binary target
    /// t becomes <c>t (1 - s) + s / 2</c>.
    /// </summary>
    public double LabelSmoothing { get; set; }

    /// <summary>Gets or sets the label of rows that do not count; none by default.</summary>
    public int IgnoreIndex { get; set; }

    /// <summary>Gets or sets the factor, above 0, on the loss of positive labels.</summary>
    public double PosWeight { get; set; }

    /// <summary>Gets or sets the factor, at least 0, on the square of the logarithm of the softmax's denominator.</summary>
    public double ZLoss { get; set; }

    /// <summary>Gets or sets the cap c, above 0, of <c>c tanh(x / c)</c>, which is applied to the logits first.</summary>
    public double SoftCap { get; set; }

    /// <summary>Gets or sets the temperature, above 0, that the logits are divided by.</summary>
    public double Temperature { get; set; }

    /// <summary>Gets or sets where the Huber loss turns from square to linear, above 0; 1 by default.</summary>
    public double Delta { get; set; }

    /// <summary>
    /// Gets or sets where <c>smooth_l1</c> turns from square to linear, at least 0; 1 by default. At 0 it is the absolute error.
    /// In <c>tversky</c>, the weight of false negatives, at least 0; 0.5 by default.
    /// </summary>
    public double Beta { get; set; }

    /// <summary>
    /// Gets or sets the weight, in [0, 1], of positive labels in a focal loss, 0.25 by default; that of negative ones is the rest.
    /// Below 0, down to -1, neither has a weight. In <c>tversky</c>, the weight of false positives, at least 0; 0.5 by default.
    /// </summary>
    public double Alpha { get; set; }

    /// <summary>
    /// Gets or sets the exponent, at least 0, that takes weight from what a focal loss sees well classified; 2 by default.
    /// </summary>
    public double Gamma { get; set; }

    /// <summary>
    /// Gets or sets the smallest variance of <c>gaussian_nll</c>, 1e-6 by default, or what <c>poisson_nll</c> adds to the rate
    /// before its logarithm, 1e-8 by default, or what a loss of overlaps adds to the denominator alone, 0 by default; at least 0.
    /// </summary>
    public double Epsilon { get; set; }

    /// <summary>
    /// Gets or sets what a loss of overlaps, such as <c>dice</c>, adds to numerator and denominator of the overlap, at least 0;
    /// 1e-5 by default.
    /// </summary>
    public double Smooth { get; set; }

    /// <summary>
    /// Gets or sets whether a likelihood keeps the terms without the prediction: <c>log(2 pi) / 2</c> of <c>gaussian_nll</c>,
    /// Stirling's approximation of <c>log(t!)</c> for targets above 1 of <c>poisson_nll</c>.
    /// </summary>
    public bool Full { get; set; }

    /// <summary>Gets or sets whether the prediction of a Poisson loss is the logarithm of the rate.</summary>
    public bool LogInput { get; set; }
}
