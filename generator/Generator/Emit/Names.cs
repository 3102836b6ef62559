using System.Linq;

namespace FusedActivations.Generator.Emit;

/// <summary>The full names that generated code uses; none of them depends on a using directive.</summary>
internal static class Names
{
    /// <summary>The namespace of all that the library has for generated code alone.</summary>
    public const string Generated = "global::FusedActivations.Generated";

    /// <summary>The namespace of kernels; one of their own, where no name of a kernel hides a type of the library.</summary>
    public const string Kernels = "FusedActivations.Generated.Kernels";

    /// <summary>The method of a kernel that computes a register.</summary>
    public const string Compute = "Compute";

    /// <summary>The method of a kernel that reads, computes and writes at one place.</summary>
    public const string Step = "Step";

    /// <summary>The method that lets a variable be as it is.</summary>
    public const string SkipInit = "global::System.Runtime.CompilerServices.Unsafe.SkipInit";

    /// <summary>The namespace of the registers.</summary>
    public const string Intrinsics = "global::System.Runtime.Intrinsics";

    /// <summary>
    /// The attribute that puts a method's body where it is called; the number is short for MethodImplOptions.AggressiveInlining.
    /// </summary>
    public const string Inline = "[global::System.Runtime.CompilerServices.MethodImpl(256)]";

    /// <summary>The same attribute inside of the namespace of kernels.</summary>
    public const string InlineKernel = "[MethodImpl(256)]";

    /// <summary>What makes that name the attribute's.</summary>
    public const string InlineAlias = "using MethodImpl = global::System.Runtime.CompilerServices.MethodImplAttribute;";

    /// <summary>
    /// The attribute of a loop: compiled at full optimization on its first call, for it is hot from the start, and never
    /// put in place, for inside its caller the compiler would no longer put the mathematics in place.
    /// </summary>
    public const string Optimize =
        "[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization | global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]";

    /// <summary>Gives a name of the catalogue as a word of C#: <c>LeakyRelu</c> of <c>leaky_relu</c>.</summary>
    public static string OfSubject(
        string name) => string.Concat(name.Split('_')
            .Where(static word => word.Length > 0)
            .Select(static word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
}
