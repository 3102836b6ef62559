using System.ComponentModel;

namespace FusedActivations.Generated;

/// <summary>Represents what a method says of its cross-entropy of softmax.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ICrossEntropyOptions : IRowLossOptions
{
    /// <summary>Gets the part of each target that is spread evenly over all classes.</summary>
    static virtual double LabelSmoothing => 0;

    /// <summary>Gets the factor on the square of log sum e^y, which is added to each row's loss.</summary>
    static virtual double ZLoss => 0;

    /// <summary>Gets the bound of the logits: <c>cap tanh(x / cap)</c>; 0 for none.</summary>
    static virtual double SoftCap => 0;

    /// <summary>Gets what divides the logits.</summary>
    static virtual double Temperature => 1;

    /// <summary>Gets the exponent of a focal loss: <c>-(1 - p)^gamma log p</c>; 0 for -log p.</summary>
    static virtual double Gamma => 0;
}
