using System;

namespace QuickStart;

/// <summary>A hidden layer with a rectifier, and one output with a sigmoid.</summary>
internal sealed class Network
{
    private readonly DenseLayer hidden;
    private readonly DenseLayer output;
    private readonly int units;

    /// <summary>Initializes the network with random weights.</summary>
    public Network(int inputs, int units, Random random)
    {
        this.units = units;
        this.hidden = new DenseLayer(inputs, units, DenseLayer.He(inputs), random);
        this.output = new DenseLayer(units, 1, DenseLayer.Glorot(units, 1), random);
    }

    /// <summary>Computes the probability of the label 1 for each row.</summary>
    public float[] Predict(Samples samples)
    {
        float[] sums = new float[samples.Rows * this.units];
        float[] probabilities = new float[samples.Rows];
        this.hidden.Forward(samples.Inputs, sums);
        Activations.Hidden(sums, this.hidden.Bias, sums);
        this.output.Forward(sums, probabilities);
        Activations.Probability(probabilities, this.output.Bias, probabilities);
        return probabilities;
    }

    /// <summary>Learns from one batch, and returns its mean loss before the step.</summary>
    public float Train(Samples batch, float learningRate, float momentum)
    {
        float[] sums = new float[batch.Rows * this.units];
        float[] activated = new float[sums.Length];
        float[] logits = new float[batch.Rows];
        float[] dlogits = new float[batch.Rows];
        float[] dactivated = new float[sums.Length];
        this.hidden.Forward(batch.Inputs, sums);
        Activations.Hidden(sums, this.hidden.Bias, activated);
        this.output.Forward(activated, logits);
        Activations.Logit(logits, this.output.Bias, logits);
        float loss = Activations.CrossEntropy(logits, batch.Labels, dlogits);

        Activations.LogitBackward(logits, this.output.Bias, dlogits, dlogits, this.output.BiasGradient);
        this.output.Backward(activated, dlogits, dactivated);
        float[] dsums = dactivated;
        Activations.HiddenBackward(sums, this.hidden.Bias, dactivated, dsums, this.hidden.BiasGradient);
        this.hidden.Backward(batch.Inputs, dsums, dx: default);

        this.output.Update(learningRate, momentum);
        this.hidden.Update(learningRate, momentum);
        return loss;
    }
}
