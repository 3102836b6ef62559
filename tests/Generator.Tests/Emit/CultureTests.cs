using System.Globalization;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Tests.Documentation;
using Xunit;

namespace FusedActivations.Generator.Tests.Emit;

/// <summary>Checks that the compiler's culture leaves no trace in the code.</summary>
public sealed class CultureTests
{
    [Fact]
    public void Every_activation_is_written_the_same_under_a_culture_with_a_comma()
    {
        string example = "public static partial class Kernels\n{\n" + string.Concat(ActivationCatalogue.All.Select(Declare)) + "}\n";
        CultureInfo before = CultureInfo.CurrentCulture;
        string expected = DocumentedCode.Generate(example);
        try
        {
            CultureInfo comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            comma.NumberFormat.NumberDecimalSeparator = ",";
            comma.NumberFormat.NegativeSign = "~";
            CultureInfo.CurrentCulture = comma;
            Assert.Equal(expected, DocumentedCode.Generate(example));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // A parameter without a default is the method's.
    private static string Declare(Activation activation) =>
        $"[Activation(\"{activation.Name}\")] public static partial void {activation.Name}({string.Concat(activation.Inputs.Select(static input => $"ReadOnlySpan<float> {input}, "))}{string.Concat(activation.Parameters.Where(static parameter => parameter.Default is null).Select(static parameter => $"float {parameter.Name}, "))}Span<float> y);\n";
}
