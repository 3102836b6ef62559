namespace Training;

/// <summary>Layers, one after the other.</summary>
/// <param name="layers">The layers, from the inputs to the outputs.</param>
public sealed class Network(params DenseLayer[] layers)
{
    private int step;

    /// <summary>Gets how long each kind of work took.</summary>
    public Stopwatches Times { get; } = new();

    /// <summary>Computes the outputs of the last layer.</summary>
    public Table<float> Predict(Table<float> inputs)
    {
        Table<float> values = inputs;
        foreach (DenseLayer layer in layers)
        {
            values = layer.Forward(values, this.Times);
        }

        return values;
    }

    /// <summary>Learns from one batch, and returns its mean loss before the step.</summary>
    public float Learn<T>(Dataset<T> batch, LossWithGradient<T> loss, Adam adam, float rate)
    {
        Table<float> outputs = this.Predict(batch.Inputs);

        long start = Stopwatches.Start();
        Table<float> gradient = new(new float[outputs.Values.Length], outputs.Columns);
        float value = loss(outputs.Values, batch.Targets.Values, gradient.Values);
        this.Times.Add(Work.Loss, start);

        for (int i = layers.Length - 1; i >= 0; i--)
        {
            layers[i].Backward(gradient, this.Times);
            gradient = i == 0 ? gradient : layers[i].InputGradient(gradient, this.Times);
        }

        start = Stopwatches.Start();
        this.step++;
        foreach (DenseLayer layer in layers)
        {
            adam.Step(layer.Weights, this.step, rate, decays: true);
            adam.Step(layer.Bias, this.step, rate, decays: false);
        }

        this.Times.Add(Work.Optimizer, start);
        return value;
    }
}
