using System;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Emit;

/// <summary>Writes the choice of the widest register that the hardware has.</summary>
internal static class WidthWriter
{
    private static readonly ValueForm[] Widths = [ValueForm.Vector512, ValueForm.Vector256, ValueForm.Vector128];

    // if (Singles512.Suits(columns)) { SoftmaxKernel.ForwardLoop<Singles512>(x, y); } else if ...
    /// <summary>Writes the statement that <paramref name="statement"/> makes of each register type.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="element">The element type.</param>
    /// <param name="statement">Makes the statement of a register type.</param>
    /// <param name="length">The length of a row.</param>
    public static void Write(CodeWriter writer, ElementKind element, Func<string, string> statement, string length)
    {
        string keyword = "if";
        foreach (ValueForm width in Widths)
        {
            string register = $"{Names.Generated}.{element.LanesOf(width)}";
            using (writer.Block($"{keyword} ({register}.Suits({length}))"))
            {
                writer.Line(statement(register));
            }

            keyword = "else if";
        }

        using (writer.Block("else"))
        {
            writer.Line(statement($"{Names.Generated}.{element.LanesOf(ValueForm.Scalar)}"));
        }
    }
}
