namespace QuickStart;

/// <summary>Represents how predictions compare with the labels, 1 being benign.</summary>
/// <param name="BenignAsBenign">Benign samples that were recognised.</param>
/// <param name="BenignAsMalignant">Benign samples taken for malignant.</param>
/// <param name="MalignantAsBenign">Malignant samples taken for benign: the costly mistake.</param>
/// <param name="MalignantAsMalignant">Malignant samples that were recognised.</param>
internal sealed record Evaluation(int BenignAsBenign, int BenignAsMalignant, int MalignantAsBenign, int MalignantAsMalignant)
{
    /// <summary>Gets the share of right predictions.</summary>
    public double Accuracy => (this.BenignAsBenign + this.MalignantAsMalignant)
        / (double)(this.BenignAsBenign + this.BenignAsMalignant + this.MalignantAsBenign + this.MalignantAsMalignant);

    /// <summary>Counts the network's predictions.</summary>
    public static Evaluation Of(Network network, Samples samples)
    {
        int[] counts = new int[4];
        float[] probabilities = network.Predict(samples);
        for (int row = 0; row < samples.Rows; row++)
        {
            bool isMalignant = samples.Labels[row] == 0;
            bool saysMalignant = probabilities[row] < 0.5f;
            counts[(isMalignant ? 2 : 0) + (saysMalignant ? 1 : 0)]++;
        }

        return new Evaluation(counts[0], counts[1], counts[2], counts[3]);
    }
}
