using System;
using System.Collections.Generic;
using System.Reflection;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using FusedActivations;
using FusedActivations.Kernels.Generated;

// Prints the hardware this process may use, then a line for each case, and to the error
// stream what is beyond its bounds. The first argument is the precision, or "Rows" for the lines of the rows instead; the
// second is the compiled program: without one, it is compiled first.
string asked = args.Length == 0 ? nameof(Precision.Full) : args[0];
Precision precision = string.Equals(asked, nameof(Precision.Standard), StringComparison.Ordinal) ? Precision.Standard : Precision.Full;
Assembly assembly = args.Length > 1 ? Assembly.LoadFrom(args[1]) : KernelAssembly.Of(precision).Loaded;
Console.WriteLine(
    $"hardware {Vector512.IsHardwareAccelerated} {Vector256.IsHardwareAccelerated} {Vector128.IsHardwareAccelerated} {Fma.IsSupported}");
if (asked is "Rows")
{
    foreach (RowReport report in RowReport.All(assembly))
    {
        Console.WriteLine(report);
    }

    return;
}

foreach (GoldenCase item in GoldenCase.All)
{
    foreach (CaseReport report in CaseReport.Of(assembly, item, precision))
    {
        Console.WriteLine(report);
        foreach (string excess in report.Excesses(CaseBound.Of(item, precision)))
        {
            Console.Error.WriteLine(excess);
        }
    }
}

IReadOnlyList<string> disagreements = MemberReport.Disagreements(assembly, precision);
foreach (string disagreement in disagreements)
{
    Console.Error.WriteLine(disagreement);
}

Console.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"members {disagreements.Count}"));
Console.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"fused {FusedReport.Hash(assembly):X16}"));
if (precision == Precision.Full)
{
    Console.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"losses {LossReport.Hash(assembly):X16}"));
}
