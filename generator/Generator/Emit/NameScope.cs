using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Emit;

/// <summary>Hands out names that no other name of the scope has.</summary>
internal sealed class NameScope
{
    /// <summary>What the names of registers end with that hold a result.</summary>
    public const string Lanes = "Lanes";

    /// <summary>The names that a kernel has for its own.</summary>
    public static readonly IReadOnlyList<string> KernelNames = ["V", "E", "at", "Access", Names.Compute, Names.Step];

    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> next = new(StringComparer.Ordinal);

    /// <summary>Takes the names that are given from outside.</summary>
    public NameScope(IEnumerable<string> given) => this.taken.UnionWith(given);

    /// <summary>Takes the wanted name, or the next free one: "rest", "rest2", ...</summary>
    public string Take(string wanted)
    {
        // All below the next number are taken.
        int number = this.next.TryGetValue(wanted, out int known) ? known : 1;
        string name;
        do
        {
            name = number == 1 ? wanted : wanted + number.ToString(CultureInfo.InvariantCulture);
            number++;
        }
        while (Identifier.IsKeyword(name) || !this.taken.Add(name));

        this.next[wanted] = number;
        return name;
    }

    /// <summary>Writes a name so that it is an identifier even where it is a keyword.</summary>
    public static string Escape(string name) => Identifier.Of(name);

    /// <summary>Writes a name as a string: where a parameter or a method is called <c>nameof</c>, there is no other way.</summary>
    public static string NameOf(string name) => "\"" + name.TrimStart('@') + "\"";

    /// <summary>
    /// Writes a parameter's name as a kernel class uses it: an underscore keeps it apart from the register type, from the
    /// kernel's own methods, and from the registers of results. A name that looks as if it had one already gets another.
    /// </summary>
    public static string InKernel(string name) => IsKernelMember(name.TrimEnd('_')) ? name + "_" : Escape(name);

    // "V" and "at" with the kernel's other names, and "yLanes".
    private static bool IsKernelMember(string name) =>
        name.EndsWith(Lanes, StringComparison.Ordinal) || KernelNames.Contains(name, StringComparer.Ordinal);
}
