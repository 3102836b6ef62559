using System;
using System.Linq;

namespace Training;

/// <summary>Trains over shuffled batches, with steps that become shorter in proportion to what is left to do.</summary>
/// <param name="Epochs">How often each row is seen.</param>
/// <param name="BatchRows">The rows of one step.</param>
/// <param name="Adam">The optimizer.</param>
public sealed record Trainer(int Epochs, int BatchRows, Adam Adam)
{
    /// <summary>Trains, reporting each epoch's number and mean loss; returns the last loss.</summary>
    public float Run<T>(Network network, Dataset<T> data, LossWithGradient<T> loss, Random random, Action<int, float> report)
    {
        int[] order = [.. Enumerable.Range(0, data.Rows)];
        float mean = float.NaN;
        for (int epoch = 1; epoch <= this.Epochs; epoch++)
        {
            random.Shuffle(order);
            float rate = (this.Epochs - epoch + 1) / (float)this.Epochs;
            mean = 0;
            foreach (int[] rows in order.Chunk(this.BatchRows))
            {
                mean += network.Learn(data.Take(rows), loss, this.Adam, rate) * rows.Length / data.Rows;
            }

            report(epoch, mean);
        }

        return mean;
    }
}
