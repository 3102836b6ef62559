using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace FusedActivations.Kernels.Generated;

/// <summary>Writes a program with every case in every form: spans, in place, scalar, registers; float and double.</summary>
public static class CatalogueSource
{
    /// <summary>Gets the name of the class with the methods of a case.</summary>
    public static string ClassOf(GoldenCase item) => "Case" + item.Index.ToString("D3", CultureInfo.InvariantCulture);

    /// <summary>Writes the program.</summary>
    public static string Write()
    {
        StringBuilder text = new("""
            using System;
            using System.Runtime.Intrinsics;
            using FusedActivations;

            namespace Catalogue;

            """);
        foreach (GoldenCase item in GoldenCase.All)
        {
            string constants = string.Concat(item.Parameters
                .Split(',', StringSplitOptions.RemoveEmptyEntries)
                .Select(static pair => $", {char.ToUpperInvariant(pair[0])}{pair[1..].Replace("=", " = ", StringComparison.Ordinal)}"));
            string attribute = $"[Activation(\"{item.Name}\"{constants}, Dialect = Dialect.{item.Dialect}, Members = ";
            text.Append("\npublic static partial class ").Append(ClassOf(item)).Append("\n{\n");
            foreach (string element in new[] { "float", "double" })
            {
                string all = attribute + "(GeneratedMembers)47)] public static partial ";
                string closed = attribute + "(GeneratedMembers)17)] public static partial ";
                string alone = attribute + "GeneratedMembers.Forward)] public static partial ";
                text.Append(CultureInfo.InvariantCulture, $"    {all}void Spans(ReadOnlySpan<{element}> x, Span<{element}> y);\n");

                // Throws, and has no sibling, where there is no closed form.
                text.Append(CultureInfo.InvariantCulture, $"    {closed}void Closed(ReadOnlySpan<{element}> x, Span<{element}> y);\n");
                text.Append(CultureInfo.InvariantCulture, $"    {alone}void InPlace(Span<{element}> x);\n");
                text.Append(CultureInfo.InvariantCulture, $"    {alone}{element} Value({element} x);\n");
                foreach (string register in new[] { "Vector128", "Vector256", "Vector512" })
                {
                    text.Append(CultureInfo.InvariantCulture, $"    {alone}{register}<{element}> Value({register}<{element}> x);\n");
                }
            }

            text.Append("}\n");
        }

        return text.ToString();
    }
}
