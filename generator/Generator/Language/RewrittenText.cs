using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Formulas;
using Microsoft.CodeAnalysis.Text;

namespace FusedActivations.Generator.Language;

/// <summary>
/// Represents a text in which powers are written as formulas have them, so that all that is wrong with it is said at once.
/// </summary>
internal sealed class RewrittenText
{
    private readonly List<(TextSpan Old, TextSpan New)> replaced = [];

    private RewrittenText(string text) => this.Text = text;

    /// <summary>Gets the text that can be read.</summary>
    public string Text { get; private set; }

    /// <summary>Gets what is wrong with the text as it was written: each power.</summary>
    public IReadOnlyList<FormulaProblem> Problems { get; private set; } = [];

    /// <summary>Writes the powers of a text.</summary>
    public static RewrittenText Of(string text, IReadOnlyList<WrittenPower> powers)
    {
        RewrittenText rewritten = new(text);
        int shift = 0;
        foreach (WrittenPower power in powers)
        {
            TextSpan place = new(power.Span.Start + shift, power.Forms[0].Length);
            rewritten.Text = rewritten.Text.Remove(place.Start, power.Span.Length).Insert(place.Start, power.Forms[0]);
            rewritten.replaced.Add((power.Span, place));
            shift += place.Length - power.Span.Length;
        }

        rewritten.Problems = [.. powers.Select(
            power => new FormulaProblem(
                new FormulaFault.NotAFormula(text.Substring(power.Span.Start, power.Span.Length), power.Forms.ToEquatableArray()),
                power.Span.Start,
                power.Span.Length))];
        return rewritten;
    }

    /// <summary>Gives a problem of <see cref="Text"/> its place in the text as it was written; a power's, where it stands in one.</summary>
    public FormulaProblem InOriginal(FormulaProblem problem)
    {
        if (this.replaced.Count == 0)
        {
            return problem;
        }

        TextSpan span = TextSpan.FromBounds(this.Map(problem.Start, isEnd: false), this.Map(problem.Start + problem.Length, isEnd: true));
        return problem with
        {
            Start = span.Start,
            Length = span.Length,
            IsInexact = this.replaced.Exists(pair => pair.Old.OverlapsWith(span))
        };
    }

    private int Map(int position, bool isEnd)
    {
        int shift = 0;
        foreach ((TextSpan old, TextSpan now) in this.replaced)
        {
            if (isEnd ? position <= now.Start : position < now.Start)
            {
                break;
            }

            if (isEnd ? position <= now.End : position < now.End)
            {
                return isEnd ? old.End : old.Start;
            }

            shift = old.End - now.End;
        }

        return position + shift;
    }
}
