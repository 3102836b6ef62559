using System;

namespace FusedActivations.Generator.Emit;

/// <summary>Writes the choice of the widest register that the hardware has.</summary>
internal static class WidthWriter
{
    private static readonly (string Register, string Lanes)[] Widths =
        [("Vector512", "Lanes512"), ("Vector256", "Lanes256"), ("Vector128", "Lanes128")];

    // if (Vector512.IsHardwareAccelerated) { SiluKernel.ForwardLoop<Lanes512<float>>(x, y); } else if ...
    /// <summary>Writes the statement that <paramref name="statement"/> makes of each register type.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="element">The element's keyword.</param>
    /// <param name="statement">Makes the statement of a register type.</param>
    /// <param name="length">The length of a row, which must fill a register; null where that does not matter.</param>
    public static void Write(CodeWriter writer, string element, Func<string, string> statement, string? length = null)
    {
        string keyword = "if";
        foreach ((string register, string lanes) in Widths)
        {
            string fills = length is null ? "" : $" && {length} >= {Names.Intrinsics}.{register}<{element}>.Count";
            using (writer.Block($"{keyword} ({Names.Intrinsics}.{register}.IsHardwareAccelerated{fills})"))
            {
                writer.Line(statement($"{Names.Generated}.{lanes}<{element}>"));
            }

            keyword = "else if";
        }

        using (writer.Block("else"))
        {
            writer.Line(statement($"{Names.Generated}.Lane<{element}>"));
        }
    }
}
