using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.InteropServices;
using FusedActivations.Benchmarks.Kernels.Cases;

namespace FusedActivations.Benchmarks.Kernels.Peers;

/// <summary>Calls oneDNN through the shim of the folder <c>onednn</c>, where that could be built.</summary>
internal static partial class OneDnn
{
    private const string Library = "onednnshim";

    static OneDnn() => NativeLibrary.SetDllImportResolver(typeof(OneDnn).Assembly,
        static (name, _, _) => string.Equals(name, Library, StringComparison.Ordinal) ? NativeLibrary.Load(File) : 0);

    /// <summary>Gets whether the shim is there.</summary>
    public static bool IsPresent => System.IO.File.Exists(File);

    /// <summary>Gets the version of the library.</summary>
    public static string Version =>
        string.Create(CultureInfo.InvariantCulture, $"{Number() / 10000}.{Number() / 100 % 100}.{Number() % 100}");

    // The process that measures is started elsewhere, so the place is an absolute one.
    private static string Folder => Metadata("ShimFolder");

    private static string File => Path.Combine(Folder, "libonednnshim.so");

    /// <summary>Builds the shim, where there is a compiler and the library's header.</summary>
    public static void Build()
    {
        if (OperatingSystem.IsLinux())
        {
            using Process build = Process.Start("sh", [Path.Combine(Metadata("ProjectFolder"), "onednn", "build.sh"), Folder]);
            build.WaitForExit();
        }
    }

    /// <summary>Makes the call of a function of elements, or of its gradient.</summary>
    public static Action Elements(OneDnnFunction function, int length, Floats x, Floats? dy, Floats result) => Call(
        CreateElements((int)function.Algorithm, function.Alpha, 0, new CLong(length), x.Address, dy?.Address ?? 0, result.Address),
        x, dy, result);

    /// <summary>Makes the call of softmax.</summary>
    public static Action Softmax(Floats x, int rows, int columns)
    {
        Floats result = new(rows * columns);
        return Call(CreateSoftmax(new CLong(rows), new CLong(columns), x.Address, result.Address), x, null, result);
    }

    private static Action Call(nint call, params Floats?[] memory)
    {
        if (call == 0)
        {
            throw new InvalidOperationException("oneDNN refuses the operation.");
        }

        return () =>
        {
            Run(call);
            GC.KeepAlive(memory);
        };
    }

    private static string Metadata(string key) => typeof(OneDnn).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(pair => string.Equals(pair.Key, key, StringComparison.Ordinal)).Value!;

    [LibraryImport(Library, EntryPoint = "fused_version")]
    private static partial int Number();

    [LibraryImport(Library, EntryPoint = "fused_elements")]
    private static partial nint CreateElements(int algorithm, float alpha, float beta, CLong length, nint x, nint dy, nint result);

    [LibraryImport(Library, EntryPoint = "fused_softmax")]
    private static partial nint CreateSoftmax(CLong rows, CLong columns, nint x, nint result);

    [LibraryImport(Library, EntryPoint = "fused_run")]
    private static partial void Run(nint call);
}
