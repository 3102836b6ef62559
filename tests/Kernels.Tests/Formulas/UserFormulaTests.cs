using System;
using System.Linq;
using Xunit;

namespace FusedActivations.Kernels.Tests.Formulas;

/// <summary>Checks compiled formulas against the C# methods that they are.</summary>
public sealed class UserFormulaTests
{
    private static readonly double[] Inputs =
        [.. Enumerable.Range(-160, 321).Select(static i => i / 20.0), 1e-9, -1e-9, 30, -30, 700, -700];

    private delegate void Map<T>(ReadOnlySpan<T> x, Span<T> y);

    /// <summary>Checks values and derivatives of formulas of one input.</summary>
    [Theory]
    [InlineData("swoosh")]
    [InlineData("pieces")]
    [InlineData("bands")]
    public void Value_and_derivative_are_those_of_the_method(string name)
    {
        (Func<double, double> method, Map<double> value, Map<double> derivative) = name switch
        {
            "swoosh" => (static x => UserFormulas.SwooshInDouble(x, 1.5), UserFormulas.SwooshDouble, UserFormulas.SwooshDoubleDerivative),
            "pieces" => ((Func<double, double>)(static x => UserFormulas.Pieces(x)), (Map<double>)UserFormulas.PiecesAll,
                (Map<double>)UserFormulas.PiecesAllDerivative),
            _ => (UserFormulas.Bands, UserFormulas.BandsAll, UserFormulas.BandsAllDerivative),
        };
        double[] y = new double[Inputs.Length];
        double[] slopes = new double[Inputs.Length];
        value(Inputs, y);
        derivative(Inputs, slopes);
        for (int i = 0; i < Inputs.Length; i++)
        {
            AssertNear(method(Inputs[i]), y[i], 1e-14, Inputs[i]);

            // Where the slope from the left is not that from the right, there is a kink or a step.
            (double left, double right) = (Slope(method, Inputs[i], -1), Slope(method, Inputs[i], 1));
            bool isSteady = Math.Abs(method(Inputs[i] + 1e-7) - method(Inputs[i] - 1e-7)) < 1e-4 * (1 + Math.Abs(y[i]));
            if (isSteady && Math.Abs(left - right) < 1e-4 * (1 + Math.Abs(left)))
            {
                AssertNear(Slope(method, Inputs[i], 0), slopes[i], 1e-7, Inputs[i]);
            }
        }
    }

    /// <summary>Checks a formula in float: the method gives its bits up to the order of operations.</summary>
    [Fact]
    public void A_float_formula_computes_in_float_for_floats_and_in_double_for_doubles()
    {
        float[] x = Array.ConvertAll(Inputs, static value => (float)value);
        float[] y = new float[x.Length];
        UserFormulas.SwooshSingle(x, y);
        for (int i = 0; i < x.Length; i++)
        {
            AssertNear(UserFormulas.SwooshInDouble(x[i], 1.5), y[i], 2.5e-7, x[i]);
            AssertNear(UserFormulas.Swoosh(x[i], 1.5f), y[i], 2.5e-7, x[i]);
        }

        Assert.Equal(UserFormulas.SwooshInDouble(0.3, 2.5), UserFormulas.SwooshScalar(0.3, 2.5), 1e-16);
    }

    /// <summary>Checks NaN and infinity.</summary>
    [Fact]
    public void NaN_gives_NaN_and_infinity_the_limit()
    {
        double[] y = new double[3];
        UserFormulas.PiecesAll([double.NaN, double.PositiveInfinity, double.NegativeInfinity], y);
        Assert.Equal([double.NaN, double.PositiveInfinity, double.NegativeInfinity], y);
        UserFormulas.BandsAll([double.NaN, double.PositiveInfinity, double.NegativeInfinity], y);
        Assert.Equal([double.NaN, 1, -1], y);
        UserFormulas.SwooshDouble([double.NaN, double.PositiveInfinity, double.NegativeInfinity], y);
        Assert.Equal([double.NaN, double.PositiveInfinity, double.PositiveInfinity], y);
    }

    /// <summary>Checks derivatives at kinks: they belong to the side that holds the equality.</summary>
    [Fact]
    public void A_kink_has_the_derivative_of_the_branch_that_is_taken_there()
    {
        double[] slopes = new double[3];
        UserFormulas.PiecesAllDerivative([-1, 2, 0.5], slopes);
        Assert.Equal([1, 1, 1], slopes);
    }

    /// <summary>Checks a parameter per channel and a learned one: gradients against differences.</summary>
    [Fact]
    public void Gradients_of_parameters_are_summed()
    {
        double[] x = [0.5, -1.5, 2.25, -0.125, 3, 0.75];
        double[] beta = [1.5, -0.5, 0];
        double[] dy = [1, -2, 0.5, 3, 0.25, -1];
        (double[] dx, double[] dbeta) = (new double[6], new double[3]);
        UserFormulas.SwooshPerColumnBackward(x, beta, dy, dx, dbeta);
        for (int column = 0; column < 3; column++)
        {
            double expected = Enumerable.Range(0, 2)
                .Select(row => (3 * row) + column)
                .Sum(i => dy[i] * Slope(b => UserFormulas.SwooshInDouble(x[i], b), beta[column], 0));
            AssertNear(expected, dbeta[column], 1e-9, column);
        }

        UserFormulas.SwooshLearnedBackward(x, 0.75, dy, dx, out double learned);
        AssertNear(x.Zip(dy).Sum(static pair => pair.Second * Slope(b => UserFormulas.SwooshInDouble(pair.First, b), 0.75, 0)), learned,
            1e-9, 0);
        for (int i = 0; i < x.Length; i++)
        {
            AssertNear(dy[i] * Slope(static v => UserFormulas.SwooshInDouble(v, 0.75), x[i], 0), dx[i], 1e-9, i);
        }
    }

    /// <summary>Checks a formula inside an expression, which calls another formula and a function of the catalogue.</summary>
    [Fact]
    public void Formulas_call_formulas_inside_expressions()
    {
        double[] x = [.. Enumerable.Range(0, 34).Select(static i => (i / 5.0) - 3)];
        double[] bias = [0.5, -1];
        double[] scale = [.. Enumerable.Range(0, 34).Select(static i => 1 + (i / 9.0))];
        double[] y = new double[x.Length];
        UserFormulas.NestedAll(x, bias, scale, y);
        double[] dy = [.. Enumerable.Repeat(1.0, x.Length)];
        (double[] dx, double[] dbias, double[] dscale) = (new double[x.Length], new double[2], new double[x.Length]);
        UserFormulas.NestedAllBackward(x, bias, scale, dy, dx, dbias, dscale);
        for (int i = 0; i < x.Length; i++)
        {
            double At(double value) => InDouble(value + bias[i % 2]);
            AssertNear(At(x[i]) * scale[i], y[i], 1e-14, x[i]);
            AssertNear(Slope(At, x[i], 0) * scale[i], dx[i], 1e-8, x[i]);
            AssertNear(At(x[i]), dscale[i], 1e-14, x[i]);
        }

        AssertNear(dx.Where(static (_, i) => i % 2 == 1).Sum(), dbias[1], 1e-13, 0);
    }

    /// <summary>Checks a formula whose parameter is another span, and one that is left to its default.</summary>
    [Fact]
    public void A_parameter_may_be_another_span()
    {
        double[] x = [1, -2, 3];
        double[] gate = [0.25, 0.5, -4];
        (double[] y, double[] dx, double[] dgate) = (new double[3], new double[3], new double[3]);
        UserFormulas.GateAll(x, gate, y);
        UserFormulas.GateAllBackward(x, gate, [1, 1, 1], dx, dgate);
        for (int i = 0; i < 3; i++)
        {
            AssertNear(UserFormulas.Gate(x[i], gate[i]), y[i], 1e-15, x[i]);
            AssertNear(Slope(g => UserFormulas.Gate(x[i], g), gate[i], 0), dgate[i], 1e-9, x[i]);
        }
    }

    // Nested, with its float formula in double.
    private static double InDouble(double u) => 2 * Math.Max(UserFormulas.SwooshInDouble(u, 2) + (u > 0 ? u : 0.2 * u), u / 3) / Math.PI;

    // To one side, or in the middle by the fourth order.
    private static double Slope(Func<double, double> f, double x, int side)
    {
        const double Step = 1e-4;
        return side == 0
            ? ((8 * (f(x + Step) - f(x - Step))) - (f(x + (2 * Step)) - f(x - (2 * Step)))) / (12 * Step)
            : side * (f(x + (side * 2e-7)) - f(x + (side * 1e-7))) / 1e-7;
    }

    private static void AssertNear(double expected, double actual, double tolerance, double x) =>
        Assert.True(Math.Abs(expected - actual) <= tolerance * (1 + Math.Abs(expected)),
            FormattableString.Invariant($"at {x:R}: {actual:R}, expected {expected:R}"));
}
