using System.Globalization;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Emit;

/// <summary>Writes what is done to logits before softmax, as a type of its own: <c>cap * tanh(x / cap) / temperature</c>.</summary>
/// <param name="element">The element type.</param>
/// <param name="cap">The cap, or null.</param>
/// <param name="temperature">The temperature, or null.</param>
internal sealed class LogitsWriter(ElementType element, double? cap, double? temperature)
{
    private readonly string keyword = element == ElementType.Single ? "float" : "double";

    /// <summary>Writes the type.</summary>
    public void Write(CodeWriter writer)
    {
        string capped = cap is { } c ? $"V.Exact({Number(c)}) * V.Hyperbolic(V.Exact(x) / V.Exact({Number(c)})).Tanh" : "V.Exact(x)";
        string logit = temperature is { } t ? $"{capped} / V.Exact({Number(t)})" : capped;
        string bend = cap is { } k ? $"V.Hyperbolic(V.Exact(x) / V.Exact({Number(k)})).SechSquared" : "V.Create(1.0)";
        string slope = temperature is { } s ? $"{bend} / V.Create({Number(s)})" : bend;
        using (writer.Block($"private readonly struct Logits : {Names.Losses}.ILogits<{this.keyword}>"))
        {
            writer.Line("public static bool ArePlain => false;");
            writer.Line();
            this.WriteMethod(writer, $"{Names.Vectors}.Pair<V, {this.keyword}> At", logit);
            writer.Line();
            this.WriteMethod(writer, "V SlopeAt", slope);
        }
    }

    private void WriteMethod(CodeWriter writer, string declaration, string value)
    {
        writer.Line(Names.Inline);
        writer.Line($"public static {declaration}<V>(V x)");
        using (writer.Indent())
        {
            writer.Line(MathWriter.Constraint(element) + " =>");
            using (writer.Indent())
            {
                writer.Line(value + ";");
            }
        }
    }

    private static string Number(double value)
    {
        string text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.IndexOfAny(['.', 'E']) < 0 ? text + ".0" : text;
    }
}
