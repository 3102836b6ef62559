using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using FusedActivations.Benchmarks.Accuracy.Functions;

namespace FusedActivations.Benchmarks.Accuracy.Sweep;

/// <summary>Takes a function's codes through all floats, or every so many of them, in ascending order.</summary>
/// <param name="function">The function.</param>
/// <param name="codes">What computes it.</param>
/// <param name="step">1 for all floats; otherwise one of so many is taken, in short runs of neighbours.</param>
/// <param name="measures">Whether errors are measured; if not, checksums and properties alone.</param>
internal sealed class FunctionSweep(MeasuredFunction function, IReadOnlyList<Code> codes, long step, bool measures)
{
    /// <summary>The parts of a sweep: each 2^22 floats, or what is taken of them.</summary>
    public const int Parts = 1024;

    private const long PartSize = FloatOrder.Count / Parts;
    private const int SampleSize = 1 << 14;

    // Parts that are done before the state is kept: some seconds.
    private const int Group = 16;

    // A prime: the sample has all bits of the mantissa.
    private const long SampleStep = 262_139;

    /// <summary>Gives the bits of the float where a part begins.</summary>
    public static uint FirstOf(int part) => BitConverter.SingleToUInt32Bits(FloatOrder.At(part * PartSize));

    /// <summary>Gets the codes' checksums at a few floats.</summary>
    public ulong[] Samples()
    {
        float[] x = new float[SampleSize];
        float[] y = new float[SampleSize];
        for (int i = 0; i < x.Length; i++)
        {
            x[i] = FloatOrder.At(i * SampleStep);
        }

        return [.. codes.Select(code =>
        {
            code.Run(x, y);
            return Checksum.Add(Checksum.Start, y);
        })];
    }

    /// <summary>Does what is left of a sweep.</summary>
    /// <param name="state">What is done; it grows.</param>
    /// <param name="processors">How many parts are computed at once.</param>
    /// <param name="keep">Keeps the state, every few seconds.</param>
    public void Run(SweepState state, int processors, Action keep)
    {
        if (state.Done == 0)
        {
            this.Begin(state);
        }

        while (!state.IsComplete)
        {
            int first = state.Done;
            int count = Math.Min(step == 1 ? Group : Parts, Parts - first);
            long begin = Environment.TickCount64;
            (BlockJudge[] Judges, ulong[] Checksums)[] results = new (BlockJudge[], ulong[])[count];
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = processors }, i => results[i] = this.Part(first + i));
            for (int i = 0; i < count; i++)
            {
                for (int code = 0; code < codes.Count; code++)
                {
                    CodeResult result = state.Codes[codes[code].Name];
                    result.Measurement.Take(results[i].Judges[code].Found);
                    result.Checksums[first + i] = results[i].Checksums[code];
                }
            }

            state.Done += count;
            state.Seconds += (Environment.TickCount64 - begin) * 1e-3;
            keep();
        }
    }

    private BlockJudge JudgeOf(Code code)
    {
        Shape shape = code.IsSlope ? function.Slope : function.Value;
        return new(shape, Promise.Of(code, shape).Allowance);
    }

    // Starts with what is asked for by name: 0, infinity, NaN.
    private void Begin(SweepState state)
    {
        ulong[] samples = this.Samples();
        float[] x = FloatOrder.SpecialPoints.ToArray();
        float[] y = new float[x.Length];
        for (int i = 0; i < codes.Count; i++)
        {
            BlockJudge judge = this.JudgeOf(codes[i]);
            codes[i].Run(x, y);
            foreach ((float argument, float result) in x.Zip(y))
            {
                (double value, double slope) = function.Reference(argument);
                judge.Demand(argument, result, codes[i].IsSlope ? slope : value, codes[i].IsSlope);
            }

            state.Codes[codes[i].Name] = new() { Measurement = judge.Found, Sample = samples[i] };
        }
    }

    private (BlockJudge[] Judges, ulong[] Checksums) Part(int part)
    {
        BlockJudge[] judges = [.. codes.Select(this.JudgeOf)];
        ulong[] checksums = [.. codes.Select(static _ => Checksum.Start)];
        Block block = new(function);
        long end = FloatOrder.Taken((part + 1) * PartSize, step);
        for (long first = FloatOrder.Taken(part * PartSize, step); first < end; first += Block.Size)
        {
            // The one before comes along, so that no pair of neighbours is left out.
            long from = Math.Max(first - 1, 0);
            ReadOnlySpan<float> x = block.Fill(from, (int)(Math.Min(first + Block.Size, end) - from), step, measures);
            for (int i = 0; i < codes.Count; i++)
            {
                block.Judge(codes[i], judges[i], ref checksums[i], isFirst: first == from, measures, x.Length);
            }
        }

        return (judges, checksums);
    }

    private sealed class Block(MeasuredFunction function)
    {
        public const int Size = 4096;

        private readonly float[] x = new float[Size + 1];
        private readonly float[] mirrored = new float[Size + 1];
        private readonly float[] y = new float[Size + 1];
        private readonly float[] other = new float[Size + 1];
        private readonly ExactBlock values = new(Size + 1);
        private readonly ExactBlock slopes = new(Size + 1);

        public ReadOnlySpan<float> Fill(long first, int count, long step, bool measures)
        {
            for (int i = 0; i < count; i++)
            {
                float argument = FloatOrder.At(FloatOrder.Rank(first + i, step));
                this.x[i] = argument;
                this.mirrored[i] = -argument;
                if (measures)
                {
                    (double value, double slope) = function.Reference(argument);
                    this.values.Set(i, argument, value, function.Value);
                    this.slopes.Set(i, argument, slope, function.Slope);
                }
            }

            return this.x.AsSpan(0, count);
        }

        public void Judge(Code code, BlockJudge judge, ref ulong checksum, bool isFirst, bool measures, int count)
        {
            ReadOnlySpan<float> arguments = this.x.AsSpan(0, count);
            Span<float> results = this.y.AsSpan(0, count);
            code.Run(arguments, results);
            checksum = Checksum.Add(checksum, results[(isFirst ? 0 : 1)..]);
            judge.Follow(arguments, results, isFirst);
            if (measures)
            {
                judge.Compare(arguments, results, code.IsSlope ? this.slopes : this.values);
            }

            if ((code.IsSlope ? function.Slope : function.Value).Mirror != Functions.Mirror.None)
            {
                code.Run(this.mirrored.AsSpan(0, count), this.other.AsSpan(0, count));
                judge.Mirror(arguments, results, this.other.AsSpan(0, count));
            }
        }
    }
}
