using System;

namespace Training;

/// <summary>A fully connected layer: a matrix product, and a generated activation that adds the bias.</summary>
public sealed class DenseLayer
{
    private readonly ForwardPass activate;
    private readonly BackwardPass activateBackward;
    private readonly Table<float> weightTable;
    private Table<float> inputs = new([], 1);
    private Table<float> sums = new([], 1);

    /// <summary>Initializes a layer with normally distributed weights.</summary>
    public DenseLayer(int inputs, int units, double standardDeviation, ForwardPass activate, BackwardPass activateBackward, Random random)
    {
        this.activate = activate;
        this.activateBackward = activateBackward;
        this.Weights = new ParameterBlock(inputs * units);
        this.Bias = new ParameterBlock(units);
        this.weightTable = new Table<float>(this.Weights.Values, units);
        for (int i = 0; i < this.Weights.Values.Length; i++)
        {
            this.Weights.Values[i] = (float)(standardDeviation * NextNormal(random));
        }
    }

    /// <summary>Gets the weights, one row for each input.</summary>
    public ParameterBlock Weights { get; }

    /// <summary>Gets the bias. The activation adds it, and its backward pass writes its gradient.</summary>
    public ParameterBlock Bias { get; }

    /// <summary>Gets the standard deviation that keeps the signal's size through a rectifier or a GELU (He et al., 2015).</summary>
    public static double He(int inputs) => Math.Sqrt(2.0 / inputs);

    /// <summary>Gets the standard deviation for linear units (Glorot and Bengio, 2010).</summary>
    public static double Glorot(int inputs, int units) => Math.Sqrt(2.0 / (inputs + units));

    /// <summary>Computes the outputs.</summary>
    public Table<float> Forward(Table<float> inputs, Stopwatches times)
    {
        int units = this.weightTable.Columns;
        long start = Stopwatches.Start();
        this.inputs = inputs;
        this.sums = new Table<float>(new float[inputs.Rows * units], units);
        MatrixProduct.Multiply(inputs, this.weightTable, this.sums.Values);
        start = times.Add(Work.MatrixProducts, start);

        float[] outputs = new float[this.sums.Values.Length];
        this.activate(this.sums.Values, this.Bias.Values, outputs);
        times.Add(Work.Activations, start);
        return new Table<float>(outputs, units);
    }

    /// <summary>
    /// Computes the gradients of the weights and the bias from that of the outputs, which becomes that of the sums in place.
    /// </summary>
    public void Backward(Table<float> doutputs, Stopwatches times)
    {
        long start = Stopwatches.Start();
        float[] dsums = doutputs.Values;
        this.activateBackward(this.sums.Values, this.Bias.Values, doutputs.Values, dsums, this.Bias.Gradient);
        start = times.Add(Work.Activations, start);

        MatrixProduct.MultiplyTransposed(this.inputs, doutputs, this.Weights.Gradient);
        times.Add(Work.MatrixProducts, start);
    }

    /// <summary>Computes the gradient of the inputs from that of the sums.</summary>
    public Table<float> InputGradient(Table<float> dsums, Stopwatches times)
    {
        long start = Stopwatches.Start();
        Table<float> dinputs = new(new float[this.inputs.Values.Length], this.inputs.Columns);
        MatrixProduct.Multiply(dsums, MatrixProduct.Transpose(this.weightTable), dinputs.Values);
        times.Add(Work.MatrixProducts, start);
        return dinputs;
    }

    // The Box-Muller transform; 1 - u keeps the logarithm away from zero.
    private static double NextNormal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
