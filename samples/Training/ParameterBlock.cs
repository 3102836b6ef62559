namespace Training;

/// <summary>Represents parameters that are learned together: values, their gradient, and what the optimizer remembers of it.</summary>
/// <param name="count">How many parameters.</param>
public sealed class ParameterBlock(int count)
{
    /// <summary>Gets the values.</summary>
    public float[] Values { get; } = new float[count];

    /// <summary>Gets the gradient of the loss by the values.</summary>
    public float[] Gradient { get; } = new float[count];

    /// <summary>Gets the running mean of the gradient.</summary>
    internal float[] Mean { get; } = new float[count];

    /// <summary>Gets the running mean of the gradient's square.</summary>
    internal float[] MeanSquare { get; } = new float[count];
}
