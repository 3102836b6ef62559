using Training;

namespace DigitsClassifier;

/// <summary>Reads the handwritten digits.</summary>
internal static class DigitData
{
    /// <summary>The number of classes.</summary>
    public const int Classes = 10;

    private const float Darkest = 16;

    /// <summary>Reads 8 x 8 pixels from 0 to 1, and which digit they show.</summary>
    public static Dataset<int> Read()
    {
        Table<float> file = TableFile.Read("digits.csv.gz", ',');
        return new Dataset<int>(
            file.SelectColumns(..^1).Convert(static pixel => pixel / Darkest),
            file.SelectColumns(^1..).Convert(static digit => (int)digit));
    }
}
