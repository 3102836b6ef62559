using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;

namespace FusedActivations.Generator.Emit;

/// <summary>Hands out names that no other name of the scope has.</summary>
internal sealed class NameScope
{
    private static readonly string[] KernelNames = ["Forward", "Derivative", "SecondDerivative", "Backward", "WithDerivative", "BackwardFromOutput"];

    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>Takes the names that are given from outside.</summary>
    public NameScope(IEnumerable<string> given) => this.taken.UnionWith(given);

    /// <summary>Takes the wanted name, or the next free one: "rest", "rest2", ...</summary>
    public string Take(string wanted)
    {
        string name = wanted;
        for (int number = 2; !this.taken.Add(name); number++)
        {
            name = wanted + number.ToString(CultureInfo.InvariantCulture);
        }

        return name;
    }

    /// <summary>Writes a name so that it is an identifier even where it is a keyword.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    /// <summary>
    /// Writes a parameter's name as a kernel class uses it: an underscore keeps it apart from the register type and from
    /// the kernel's own methods.
    /// </summary>
    public static string InKernel(string name) => IsKernelMember(name) ? name + "_" : Escape(name);

    // "V", and "Forward", "ForwardLoop", "ForwardRest" with the other kernels' names.
    private static bool IsKernelMember(string name) =>
        name is "V" || KernelNames.Any(kernel => name.StartsWith(kernel, StringComparison.Ordinal) && name.Substring(kernel.Length) is ("" or "Loop" or "Rest"));
}
