using System;
using System.Globalization;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Emit;

/// <summary>
/// Writes what is done to logits before softmax, as a type of its own: <c>cap * tanh(x / cap)</c>, and the division of a difference
/// of two by the temperature. Powers of two keep a difference and a quotient in range.
/// </summary>
internal sealed class LogitsWriter
{
    private readonly ElementType element;
    private readonly string keyword;
    private readonly double? cap;
    private readonly double? temperature;
    private readonly int before;
    private readonly int behind;

    /// <summary>Initializes the writer.</summary>
    /// <param name="element">The element type.</param>
    /// <param name="cap">The cap, or null.</param>
    /// <param name="temperature">The temperature, or null.</param>
    public LogitsWriter(ElementType element, double? cap, double? temperature)
    {
        bool isSingle = element == ElementType.Single;
        this.element = element;
        this.keyword = isSingle ? "float" : "double";
        this.cap = cap;
        if (temperature is not { } given)
        {
            return;
        }

        // Beyond, the quotient of every difference is infinite, or nothing beside 1.
        this.temperature = isSingle ? Math.Min(Math.Max(given, Math.Pow(2, -250)), Math.Pow(2, 200)) : given;
        int exponent = Exponent(this.temperature.Value);
        this.before = cap is null && exponent > 0 ? -Math.Min(exponent, isSingle ? 126 : 1022) : 0;
        this.behind = exponent < (isSingle ? -100 : -900) ? -exponent : 0;
    }

    /// <summary>Writes the type.</summary>
    public void Write(CodeWriter writer)
    {
        string logit = this.cap is { } c ? $"{Names.Losses}.MaskedLogit.Keep<V, {this.keyword}>(x, V.Exact({Number(c)}) * V.Hyperbolic(V.Exact(x) / V.Exact({Number(c)})).Tanh)"
            : $"V.Exact(x{Times(this.before)})";
        string bend = this.cap is { } k ? $"V.Hyperbolic(V.Exact(x) / V.Exact({Number(k)})).SechSquared" : "V.Create(1.0)";
        string divided = "logit";
        string slope = bend;
        if (this.temperature is { } t)
        {
            double scaled = t * Math.Pow(2, this.before) * Math.Pow(2, this.behind / 2) * Math.Pow(2, this.behind - (this.behind / 2));
            divided = $"logit{Times(this.behind / 2)}{Times(this.behind - (this.behind / 2))} / V.Exact({Number(scaled)})";
            slope = $"{bend} / V.Create({Number(Math.Max(t, Math.Pow(2, this.element == ElementType.Single ? -127 : -1023)))})";
        }

        using (writer.Block($"private readonly struct Logits : {Names.Losses}.ILogits<{this.keyword}>"))
        {
            writer.Line("public static bool ArePlain => false;");
            writer.Line();
            this.WriteMethod(writer, $"{Names.Vectors}.Pair<V, {this.keyword}> At", "V x", logit);
            writer.Line();
            this.WriteMethod(writer, $"{Names.Vectors}.Pair<V, {this.keyword}> Divide", $"{Names.Vectors}.Pair<V, {this.keyword}> logit", divided);
            writer.Line();
            this.WriteMethod(writer, "V SlopeAt", "V x", slope);
        }
    }

    // The smallest n with value <= 2^n.
    private static int Exponent(double value)
    {
        int exponent = 0;
        for (; value > 1; value /= 2)
        {
            exponent++;
        }

        for (; value <= 0.5; value *= 2)
        {
            exponent--;
        }

        return exponent;
    }

    private static string Times(int power) => power == 0 ? "" : $" * V.Create({Number(Math.Pow(2, power))})";

    private void WriteMethod(CodeWriter writer, string declaration, string parameter, string value)
    {
        writer.Line(Names.Inline);
        writer.Line($"public static {declaration}<V>({parameter})");
        using (writer.Indent())
        {
            writer.Line(MathWriter.Constraint(this.element) + " =>");
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
