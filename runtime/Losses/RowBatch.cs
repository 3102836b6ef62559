using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FusedActivations.Generated;

/// <summary>Holds what is computed once for a row, of a few rows.</summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct RowBatch
{
    /// <summary>The number of rows.</summary>
    public const int Rows = 16;

    /// <summary>The numbers that are held of all rows.</summary>
    public const int Length = 5 * Rows;

    // e^-600 is far from the end of double's range.
    private const double Least = -600;

    private readonly ref double start;
    private int ignored;
    private int finished;

    /// <summary>Initializes a batch in a buffer of <see cref="Length"/> numbers.</summary>
    public RowBatch(Span<double> buffer) => this.start = ref MemoryMarshal.GetReference(buffer);

    // Logits, later slopes; sums without the pivot, later factors; weights; losses; losses that were given.
    private readonly ref double Logits => ref this.start;

    private readonly ref double Rests => ref Unsafe.Add(ref this.start, Rows);

    private readonly ref double Weights => ref Unsafe.Add(ref this.start, 2 * Rows);

    private readonly ref double Losses => ref Unsafe.Add(ref this.start, 3 * Rows);

    private readonly ref double Given => ref Unsafe.Add(ref this.start, 4 * Rows);

    /// <summary>Tells whether the exponential of a logit is a normal number.</summary>
    public static bool Fits(double logit) => logit >= Least;

    /// <summary>Forgets all rows.</summary>
    public void Clear()
    {
        this.ignored = 0;
        this.finished = 0;
        MemoryMarshal.CreateSpan(ref this.start, Length).Clear();
    }

    /// <summary>Says that a row does not count.</summary>
    public void Ignore(int row) => this.ignored |= 1 << row;

    /// <summary>Tells whether a row does not count.</summary>
    public readonly bool IsIgnored(int row) => (this.ignored & (1 << row)) != 0;

    /// <summary>Holds what is known of a row: the logit of its class, the sum of e^y of the other classes, and its weight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Set(int row, double logit, double rest, double weight)
    {
        Unsafe.Add(ref this.Logits, row) = logit;
        Unsafe.Add(ref this.Rests, row) = rest;
        Unsafe.Add(ref this.Weights, row) = weight;
    }

    /// <summary>Holds the loss of a row whose gradient is written.</summary>
    public void SetLoss(int row, double loss)
    {
        Unsafe.Add(ref this.Given, row) = loss;
        this.finished |= 1 << row;
    }

    /// <summary>Tells whether the loss of a row was given, and its gradient is written.</summary>
    public readonly bool HasLoss(int row) => (this.finished & (1 << row)) != 0;

    /// <summary>Gets the loss of a row.</summary>
    public readonly double Loss(int row) => this.HasLoss(row)
        ? Unsafe.Add(ref this.Given, row)
        : WeightedLoss.Of(Unsafe.Add(ref this.Weights, row), Unsafe.Add(ref this.Losses, row));

    /// <summary>Gets the factor on the exponentials of a row that makes its gradient of them.</summary>
    public readonly double Factor(int row) => Unsafe.Add(ref this.Rests, row);

    /// <summary>Gets the derivative by the logit of the row's class.</summary>
    public readonly double PivotSlope(int row) => Unsafe.Add(ref this.Logits, row);

    /// <summary>Computes losses, factors and slopes of the rows that are set, each in a lane: see <see cref="SoftmaxRow"/>.</summary>
    /// <typeparam name="D">The register type.</typeparam>
    /// <param name="scale">The factor on the losses.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public readonly void Finish<D>(double scale)
        where D : struct, IVector<D, double>
    {
        D one = D.Create(1);
        D factor = D.Create(scale);
        for (nuint i = 0; i < Rows; i += (nuint)D.Count)
        {
            D rest = D.Load(ref this.Rests, i);
            D weight = D.Load(ref this.Weights, i);
            D exponential = Exponential<D, double>.At(new Pair<D, double>(D.Load(ref this.Logits, i), default)).Value;
            D odds = rest / exponential;
            D miss = odds / (one + odds);
            D.Store(Logarithm<D, double>.OfOnePlus(odds), ref this.Losses, i);
            D.Store(((weight - weight) - (weight * miss)) * factor, ref this.Logits, i);
            D.Store(weight * factor / (rest + exponential), ref this.Rests, i);
        }
    }
}
