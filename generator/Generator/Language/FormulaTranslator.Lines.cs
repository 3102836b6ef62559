using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using FusedActivations.Generator.Diagnostics.Causes;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FusedActivations.Generator.Language;

/// <content>Gathers the lines, and remembers which C# each part of a line was.</content>
internal sealed partial class FormulaTranslator
{
    private readonly List<IReadOnlyList<Piece>> pieces = [];
    private ImmutableDictionary<ISymbol, string> names =
        ImmutableDictionary.Create<ISymbol, string>(SymbolEqualityComparer.Default, StringComparer.Ordinal);
    private StringBuilder text = new();
    private List<Piece> current = [];
    private int length;

    // A part of a line and the C# that it was.
    private sealed record Piece(TextSpan InLine, TextSpan InSource);

    /// <summary>Gets the C# of a part of a line: of the smallest expression that the part lies in.</summary>
    public Location PlaceOf(int line, int start, int length)
    {
        TextSpan span = new(start, length);
        Piece[] around = [.. this.pieces[line].Where(piece => piece.InLine.Contains(span)).OrderBy(static piece => piece.InLine.Length)];
        return Location.Create(this.syntax.SyntaxTree, around.Length > 0 ? around[0].InSource : this.syntax.Identifier.Span);
    }

    private string? AddValue(ExpressionSyntax expression, ImmutableDictionary<ISymbol, string> scope) =>
        this.AddLine(isCondition: false, scope, () => this.Write(expression));

    private string? AddCondition(ExpressionSyntax expression, ImmutableDictionary<ISymbol, string> scope) =>
        this.AddLine(isCondition: true, scope, () => this.WriteCondition(expression));

    // A line may be begun inside another one.
    private string? AddLine(bool isCondition, ImmutableDictionary<ISymbol, string> scope, Action write)
    {
        (StringBuilder outerText, List<Piece> outerPieces, ImmutableDictionary<ISymbol, string> outerNames, int before) =
            (this.text, this.current, this.names, this.problems.Count);
        (this.text, this.current, this.names) = (new StringBuilder(), [], scope);
        write();
        string? name = this.isBroken || this.problems.Count > before ? null : this.Add(isCondition, this.text.ToString(), this.current);
        (this.text, this.current, this.names) = (outerText, outerPieces, outerNames);
        return name;
    }

    private string Add(bool isCondition, string line, IReadOnlyList<Piece> parts)
    {
        string name = FormulaNames.Line(this.lines.Count);
        this.lines.Add(new FormulaLine(name, line, isCondition));
        this.pieces.Add(parts);
        this.length += line.Length;
        if (this.length > LongestText && !this.isBroken)
        {
            this.Report(this.syntax.Identifier.Span, new LongFormula(this.method.Name));
            this.isBroken = true;
        }

        return name;
    }
}
