using System;

namespace FusedActivations.Benchmarks.Accuracy.Sweep;

/// <summary>Keeps the largest of many numbers and the float where it was.</summary>
internal sealed class Extreme
{
    /// <summary>Gets or sets the largest number.</summary>
    public double Size { get; set; }

    /// <summary>Gets or sets the bits of the first float that has it.</summary>
    public uint At { get; set; }

    /// <summary>Takes one more number.</summary>
    public void Take(double size, float at)
    {
        if (size > this.Size)
        {
            this.Size = size;
            this.At = BitConverter.SingleToUInt32Bits(at);
        }
    }

    /// <summary>Takes the numbers of another, which come behind.</summary>
    public void Take(Extreme next) => this.Take(next.Size, BitConverter.UInt32BitsToSingle(next.At));
}
