using System;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using FusedActivations.Programs;
using MatrixEpilogue;

if (CommandLine.Answer(new RootCommand("Measures an activation in the registers of a matrix product beside one that follows it."),
    args) is { } code)
{
    return code;
}

const int Rows = 256;
const int Depth = 64;
const int Columns = 512;
Random random = new(2016);
float[] left = Fill(Rows * Depth);
float[] right = Fill(Depth * Columns);
float[] bias = Fill(Columns);
float[] residual = Fill(Rows * Columns);
float[] apart = new float[Rows * Columns];
float[] fused = new float[Rows * Columns];

double product = Time(() => BlockedProduct.Multiply(left, right, apart, Depth));
double two = Time(() =>
{
    BlockedProduct.Multiply(left, right, apart, Depth);
    Epilogues.Apply(apart, bias, residual, apart);
});
double one = Time(() => BlockedProduct.MultiplyWithEpilogue(left, right, bias, residual, fused, Depth));

bool same = fused.AsSpan().SequenceEqual(apart);
Console.WriteLine($"y = silu(x W + bias) + residual, {Rows} x {Depth} times {Depth} x {Columns}, one thread");
Console.WriteLine($"the product alone                {Shown(product)}");
Console.WriteLine($"the product, then one fused pass {Shown(two)}");
Console.WriteLine($"the epilogue in its registers    {Shown(one)}");
Console.WriteLine($"both give the same bits: {(same ? "yes" : "NO")}");
return same ? 0 : 1;

float[] Fill(int length)
{
    float[] values = new float[length];
    for (int i = 0; i < length; i++)
    {
        values[i] = (float)(random.NextDouble() - 0.5);
    }

    return values;
}

// The shortest of many runs: the others waited for the machine.
static double Time(Action action)
{
    double shortest = double.PositiveInfinity;
    for (int run = 0; run < 200; run++)
    {
        long start = Stopwatch.GetTimestamp();
        action();
        shortest = Math.Min(shortest, Stopwatch.GetElapsedTime(start).TotalMicroseconds);
    }

    return shortest;
}

static string Shown(double microseconds) => microseconds.ToString("F0", CultureInfo.InvariantCulture).PadLeft(6) + " us";
