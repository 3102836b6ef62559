using System;

namespace Training;

/// <summary>Represents Adam (Kingma and Ba, 2015), with weight decay beside the gradient (Loshchilov and Hutter, 2019).</summary>
/// <param name="LearningRate">The length of the first steps.</param>
/// <param name="WeightDecay">The share of the weights, times the learning rate, that is taken away at each step.</param>
public sealed record Adam(float LearningRate, float WeightDecay = 0)
{
    private const float MeanKept = 0.9f;
    private const float MeanSquareKept = 0.999f;
    private const float Epsilon = 1e-8f;

    /// <summary>Takes one step against the gradient.</summary>
    /// <param name="block">The parameters.</param>
    /// <param name="step">The number of the step, from 1 on.</param>
    /// <param name="rate">The share of the learning rate that is left.</param>
    /// <param name="decays">Whether the parameters decay: weights do, biases do not.</param>
    public void Step(ParameterBlock block, int step, float rate, bool decays)
    {
        // The running means start at 0; these divisors take that start away.
        float length = rate * this.LearningRate / (1 - MathF.Pow(MeanKept, step));
        float squareScale = 1 / (1 - MathF.Pow(MeanSquareKept, step));
        float kept = decays ? 1 - (rate * this.LearningRate * this.WeightDecay) : 1;
        Span<float> values = block.Values;
        Span<float> gradient = block.Gradient;
        Span<float> mean = block.Mean;
        Span<float> meanSquare = block.MeanSquare;
        for (int i = 0; i < values.Length; i++)
        {
            mean[i] = (MeanKept * mean[i]) + ((1 - MeanKept) * gradient[i]);
            meanSquare[i] = (MeanSquareKept * meanSquare[i]) + ((1 - MeanSquareKept) * gradient[i] * gradient[i]);
            values[i] = (kept * values[i]) - (length * mean[i] / (MathF.Sqrt(squareScale * meanSquare[i]) + Epsilon));
        }
    }
}
