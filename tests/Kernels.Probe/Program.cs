using System;
using System.Globalization;
using System.Linq;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using FusedActivations.Kernels.Probe;

// Prints the hardware this process may use, then a line for each function: name, largest error, bound, whether
// the widths agree, hash of the bits, worst argument. An argument keeps the names that contain it.
// "sweep STEP [NAME...]" takes every STEP-th float instead and compares it with double.
Console.WriteLine(
    $"hardware {Vector512.IsHardwareAccelerated} {Vector256.IsHardwareAccelerated} {Vector128.IsHardwareAccelerated} {Fma.IsSupported}");
if (args is ["sweep", var step, .. var names])
{
    foreach (FunctionRow row in FunctionTable.Rows.Where(
        row => names.Length == 0 || names.Any(name => row.Name.Contains(name, StringComparison.Ordinal))))
    {
        (double error, string worst) = row.SweepFloat(uint.Parse(step, CultureInfo.InvariantCulture));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{row.Name} {error:F3} {worst}"));
    }

    return;
}

foreach (FunctionRow row in FunctionTable.Rows.Where(row => args.Length == 0 || row.Name.Contains(args[0], StringComparison.Ordinal)))
{
    Print(row.Name + ".float", row.MeasureFloat(), row.FloatBound);
    Print(row.Name + ".double", row.MeasureDouble(), row.DoubleBound);
}

static void Print(string name, Accuracy accuracy, double bound) =>
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name} {accuracy.MaxUlp:F3} {bound:F2} {accuracy.WidthsAgree} {accuracy.Hash:X16} {accuracy.Worst}"));
