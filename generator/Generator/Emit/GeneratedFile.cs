using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Collections;

namespace FusedActivations.Generator.Emit;

/// <summary>
/// Represents the file of a type: its part with the methods, and behind them the mathematics. What several methods of a program compute
/// stands once, in the file of the first type: a kernel costs the compiler more than the methods that call it.
/// </summary>
/// <param name="HintName">The file's name.</param>
/// <param name="Methods">The lines of the type's part.</param>
/// <param name="Kernels">The kernels that stand behind it.</param>
internal sealed record GeneratedFile(string HintName, string Methods, EquatableArray<WrittenKernel> Kernels)
{
    /// <summary>Gives the files of a program.</summary>
    /// <param name="types">The types, in an order that no edit inside of them changes.</param>
    public static IEnumerable<GeneratedFile> Of(IEnumerable<WrittenType> types)
    {
        HashSet<WrittenKernel> written = [];
        foreach (WrittenType type in types)
        {
            yield return new GeneratedFile(type.HintName, type.Text, type.Kernels.Where(written.Add).ToEquatableArray());
        }
    }

    /// <summary>Writes the file.</summary>
    public string Write()
    {
        CodeWriter writer = new();
        writer.Append(this.Methods);
        if (this.Kernels.Count == 0)
        {
            return writer.ToString();
        }

        writer.Line();
        writer.Comment("The mathematics, for loops of the library. MethodImpl(256) puts it in place (AggressiveInlining).");
        using (writer.Block("namespace " + Names.Kernels))
        {
            writer.Line(Names.InlineAlias);
            foreach (WrittenKernel kernel in this.Kernels)
            {
                writer.Line();
                writer.Append(kernel.Text);
            }
        }

        return writer.ToString();
    }
}
