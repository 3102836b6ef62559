using System;
using System.Collections.Generic;
using System.Reflection;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using FusedActivations.Kernels.Generated;

// Prints the hardware this process may use, then a line for each case, and to the error
// stream what is beyond its bounds. The argument is the compiled program; without
// one, the program is compiled first. A second argument, "rows", asks for the lines of the rows instead.
Assembly assembly = args.Length == 0 ? KernelAssembly.Full.Loaded : Assembly.LoadFrom(args[0]);
Console.WriteLine(
    $"hardware {Vector512.IsHardwareAccelerated} {Vector256.IsHardwareAccelerated} {Vector128.IsHardwareAccelerated} {Fma.IsSupported}");
if (args.Length > 1)
{
    foreach (RowReport report in RowReport.All(assembly))
    {
        Console.WriteLine(report);
    }

    return;
}

foreach (GoldenCase item in GoldenCase.All)
{
    foreach (CaseReport report in new[] { CaseReport.OfSingle(assembly, item), CaseReport.OfDouble(assembly, item) })
    {
        Console.WriteLine(report);
        foreach (string excess in report.Excesses(CaseBound.Of(item)))
        {
            Console.Error.WriteLine(excess);
        }
    }
}

IReadOnlyList<string> disagreements = MemberReport.Disagreements(assembly);
foreach (string disagreement in disagreements)
{
    Console.Error.WriteLine(disagreement);
}

Console.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"members {disagreements.Count}"));
Console.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"fused {FusedReport.Hash(assembly):X16}"));
Console.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"losses {LossReport.Hash(assembly):X16}"));
