using System;
using System.Linq;

namespace QuickStart;

/// <summary>Trains by gradient descent over shuffled batches.</summary>
/// <param name="Epochs">How often each row is seen.</param>
/// <param name="BatchRows">The rows of one step.</param>
/// <param name="LearningRate">The length of a step.</param>
/// <param name="Momentum">How much of the last step is taken again.</param>
internal sealed record Trainer(int Epochs, int BatchRows, float LearningRate, float Momentum)
{
    /// <summary>Trains, reporting each epoch's number and mean loss; returns the last loss.</summary>
    public float Run(Network network, Samples samples, Random random, Action<int, float> report)
    {
        int[] order = [.. Enumerable.Range(0, samples.Rows)];
        float loss = float.NaN;
        for (int epoch = 1; epoch <= this.Epochs; epoch++)
        {
            random.Shuffle(order);
            loss = 0;
            foreach (int[] rows in order.Chunk(this.BatchRows))
            {
                loss += network.Train(samples.Take(rows), this.LearningRate, this.Momentum) * rows.Length / samples.Rows;
            }

            report(epoch, loss);
        }

        return loss;
    }
}
