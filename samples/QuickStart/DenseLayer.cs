using System;

namespace QuickStart;

/// <summary>A fully connected layer: weights, bias, their gradients, and gradient descent with momentum.</summary>
internal sealed class DenseLayer
{
    private readonly int inputs;
    private readonly int units;
    private readonly float[] weights;
    private readonly float[] weightGradient;
    private readonly float[] weightVelocity;
    private readonly float[] biasVelocity;

    /// <summary>Initializes a layer with normally distributed weights.</summary>
    public DenseLayer(int inputs, int units, double standardDeviation, Random random)
    {
        this.inputs = inputs;
        this.units = units;
        this.weights = new float[inputs * units];
        this.weightGradient = new float[inputs * units];
        this.weightVelocity = new float[inputs * units];
        this.Bias = new float[units];
        this.BiasGradient = new float[units];
        this.biasVelocity = new float[units];
        for (int i = 0; i < this.weights.Length; i++)
        {
            this.weights[i] = (float)(standardDeviation * NextNormal(random));
        }
    }

    /// <summary>Gets the standard deviation that keeps the signal's size through a rectifier (He et al., 2015).</summary>
    public static double He(int inputs) => Math.Sqrt(2.0 / inputs);

    /// <summary>Gets the standard deviation for a sigmoid (Glorot and Bengio, 2010).</summary>
    public static double Glorot(int inputs, int units) => Math.Sqrt(2.0 / (inputs + units));

    /// <summary>Gets the bias. It is added by the activation.</summary>
    public float[] Bias { get; }

    /// <summary>Gets the gradient of the bias. It is written by the activation's backward pass.</summary>
    public float[] BiasGradient { get; }

    /// <summary>Computes x times the weights, row by row.</summary>
    public void Forward(ReadOnlySpan<float> x, Span<float> sums)
    {
        sums.Clear();
        for (int row = 0; row < sums.Length / this.units; row++)
        {
            Span<float> sum = sums.Slice(row * this.units, this.units);
            for (int i = 0; i < this.inputs; i++)
            {
                AddScaled(sum, x[(row * this.inputs) + i], this.weights.AsSpan(i * this.units, this.units));
            }
        }
    }

    /// <summary>Computes the gradient of the weights, and that of the inputs where <paramref name="dx"/> is not empty.</summary>
    public void Backward(ReadOnlySpan<float> x, ReadOnlySpan<float> dsums, Span<float> dx)
    {
        this.weightGradient.AsSpan().Clear();
        for (int row = 0; row < dsums.Length / this.units; row++)
        {
            ReadOnlySpan<float> dsum = dsums.Slice(row * this.units, this.units);
            for (int i = 0; i < this.inputs; i++)
            {
                int at = (row * this.inputs) + i;
                AddScaled(this.weightGradient.AsSpan(i * this.units, this.units), x[at], dsum);
                if (!dx.IsEmpty)
                {
                    dx[at] = Dot(this.weights.AsSpan(i * this.units, this.units), dsum);
                }
            }
        }
    }

    /// <summary>Takes one step against the gradient.</summary>
    public void Update(float learningRate, float momentum)
    {
        Step(this.weights, this.weightVelocity, this.weightGradient, learningRate, momentum);
        Step(this.Bias, this.biasVelocity, this.BiasGradient, learningRate, momentum);
    }

    private static void Step(Span<float> values, Span<float> velocity, ReadOnlySpan<float> gradient, float learningRate, float momentum)
    {
        for (int i = 0; i < values.Length; i++)
        {
            velocity[i] = (momentum * velocity[i]) - (learningRate * gradient[i]);
            values[i] += velocity[i];
        }
    }

    private static void AddScaled(Span<float> sum, float scale, ReadOnlySpan<float> values)
    {
        for (int i = 0; i < sum.Length; i++)
        {
            sum[i] += scale * values[i];
        }
    }

    private static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        float sum = 0;
        for (int i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }

    // The Box-Muller transform; 1 - u keeps the logarithm away from zero.
    private static double NextNormal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
