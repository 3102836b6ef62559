using System;
using System.Collections.Generic;
using System.Threading;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Formulas.Functions;
using Xunit;

namespace FusedActivations.Generator.Tests.Formulas;

/// <summary>Checks that a formula is a graph: what is equal is one node, and every walk is as long as the graph, not as the tree.</summary>
public sealed class SharedBranchTests
{
    // As a tree, 2^60 nodes.
    private const int Levels = 60;

    [Fact]
    public void Graphs_that_were_made_apart_are_equal()
    {
        Formula one = Doubled("x");
        Formula other = Doubled("x");
        Assert.NotSame(one, other);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, Doubled("y"));
        Assert.Equal(Levels + 1, FormulaSize.Distinct(one, other));
        Assert.Equal(int.MaxValue, FormulaSize.Of(one));
    }

    [Fact]
    public void Threads_may_compare_the_same_graphs()
    {
        Formula one = Doubled("x");
        Formula other = Doubled("x");
        Formula third = Doubled("x");
        List<Thread> threads = [];
        int equal = 0;
        foreach ((Formula left, Formula right) in new[]
        {
            (one, other),
            (other, one),
            (other, third),
            (third, one),
            (one, third),
            (third, other)
        })
        {
            threads.Add(new Thread(() => _ = left.Equals(right) ? Interlocked.Increment(ref equal) : 0));
        }

        threads.ForEach(static thread => thread.Start());
        threads.ForEach(static thread => thread.Join());
        Assert.Equal(threads.Count, equal);
        Assert.Equal(one, third);
    }

    [Fact]
    public void Every_walk_is_as_long_as_the_graph()
    {
        Formula formula = Doubled("x");
        Assert.Equal(["x"], OperandSets.Of(formula), StringComparer.Ordinal);
        Assert.Equal(0, Lines.At(formula, 0));
        Assert.Equal(formula,
            Substitution.Replace(Doubled("y"), new Dictionary<string, Formula>(StringComparer.Ordinal) { ["y"] = new Operand("x") }));
        Assert.Equal(formula, StableForms.Rewrite(formula));
        Assert.Equal("...", FormulaText.Write(formula));
        Assert.InRange(FormulaSize.Distinct(Differentiator.Differentiate(formula, "x")), Levels, 10 * Levels);
        Assert.InRange(FormulaSize.Distinct(SpecialValues.CompleteActivation(formula, ["x"])), Levels, 10 * Levels);
    }

    [Fact]
    public void A_budget_ends_what_would_take_long()
    {
        using FormulaBudget budget = FormulaBudget.Begin();
        Assert.Throws<FormulaTooLargeException>(MakeWithoutEnd);

        static void MakeWithoutEnd()
        {
            Formula sum = new Operand("x");
            while (true)
            {
                sum = Algebra.Apply(Arithmetic.Hypot, [sum, Algebra.One]);
            }
        }
    }

    [Fact]
    public void What_is_cancelled_ends()
    {
        using CancellationTokenSource source = new();
        using FormulaBudget outer = FormulaBudget.BeginCancellable(source.Token);
        using FormulaBudget inner = FormulaBudget.Begin();
        Formula formula = Doubled("x");
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() =>
        {
            for (int i = 0; i < 100; i++)
            {
                Differentiator.Differentiate(formula, "x");
            }
        });
    }

    [Fact]
    public void What_is_kept_is_not_paid_by_who_needs_it_first()
    {
        using FormulaBudget outer = FormulaBudget.Begin();
        using FormulaBudget own = FormulaBudget.BeginOwn();
        for (int i = 0; i < 2 * FormulaBudget.Steps; i++)
        {
            FormulaBudget.Spend();
        }
    }

    [Theory]
    [InlineData("((x))", 2)]
    [InlineData("max(x, max(x, max(x, x)))", 3)]
    [InlineData("f(x) + g(x) + (x)", 1)]
    [InlineData("- - -x", 3)]
    [InlineData("-x + -x + -x * -x", 1)]
    [InlineData("-(-(x))", 4)]
    [InlineData("a ? b : c ? d : e", 2)]
    [InlineData("f(a ? b : c, a ? b : c)", 2)]
    [InlineData("x => x => x", 2)]
    [InlineData("(float)(float)x", 3)]
    [InlineData(")))", 0)]
    public void Nesting_is_counted_without_the_parser(string text, int depth) => Assert.Equal(depth, FormulaSyntax.NestingOf(text));

    private static Formula Doubled(string operand)
    {
        Formula formula = new Operand(operand);
        for (int i = 0; i < Levels; i++)
        {
            formula = Algebra.Apply(Arithmetic.Hypot, [formula, formula]);
        }

        return formula;
    }
}
