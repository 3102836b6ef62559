using System;
using System.Linq;
using FusedActivations.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace FusedActivations.Generator.Facts.Calls;

/// <summary>Edits the call of an activation so that its input is left as it is.</summary>
/// <param name="written">The output of the call.</param>
internal sealed class PassEdits(ActivationOutput written)
{
    private readonly IInvocationOperation call = written.Invocation;

    private string Name => this.call.TargetMethod.Name;

    /// <summary>
    /// Leaves the activation out; null where the call is no statement, or its arguments are no buffers that can be copied.
    /// </summary>
    /// <param name="reader">Where the output is handed on, or null.</param>
    public Change? Drop(SyntaxNode? reader)
    {
        if (!written.Method.IsDirect || this.SyntaxOf(written.Method.Input) is not { } input)
        {
            return null;
        }

        if (written.Method.IsScalar)
        {
            return new Change("Remove", $"'{this.Name}'", [Replace(this.call.Syntax, input.ToString())]);
        }

        if (this.call.Syntax.Parent is not ExpressionStatementSyntax statement || this.SyntaxOf(written.Method.Output) is not { } output)
        {
            return null;
        }

        return written.IsInPlace ? new Change("Remove", $"'{this.Name}'", [Removal(statement)])
            : reader is not null && IsLeft(input, output, statement, reader)
            ? new Change("Pass", $"'{input}'", [Replace(reader, input.ToString())])
            : this.Copy(statement, input, output);
    }

    // What the loss reads is what the activation read: nothing on the way names it.
    private static bool IsLeft(ExpressionSyntax input, ExpressionSyntax output, StatementSyntax statement, SyntaxNode reader)
    {
        if (input is not IdentifierNameSyntax name || !string.Equals(output.ToString(), reader.ToString(), StringComparison.Ordinal)
            || statement.Parent is not BlockSyntax block
            || block.Statements.FirstOrDefault(other => other.Span.Contains(reader.Span)) is not { } last
            || last is not (ExpressionStatementSyntax or LocalDeclarationStatementSyntax or ReturnStatementSyntax))
        {
            return false;
        }

        int from = block.Statements.IndexOf(statement) + 1;
        int to = block.Statements.IndexOf(last);
        return from <= to && !block.Statements.Skip(from).Take(to - from + 1).SelectMany(static other => other.DescendantNodesAndSelf())
            .Any(node => node is IdentifierNameSyntax other
                && string.Equals(other.Identifier.ValueText, name.Identifier.ValueText, StringComparison.Ordinal));
    }

    private Change? Copy(StatementSyntax statement, ExpressionSyntax input, ExpressionSyntax output)
    {
        bool isReachable = input is SimpleNameSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax
            or InvocationExpressionSyntax;
        bool areArrays = this.TypeOf(written.Method.Input) is IArrayTypeSymbol && this.TypeOf(written.Method.Output) is IArrayTypeSymbol;
        string copy = areArrays ? $"{input}.CopyTo({output}, 0);" : $"{input}.CopyTo({output});";
        return isReachable ? new Change("Replace", $"'{this.Name}' by a copy", [Replace(statement, copy)]) : null;
    }

    private ExpressionSyntax? SyntaxOf(int parameter) => this.ArgumentOf(parameter) is { IsImplicit: false } argument
        ? argument.Syntax is ArgumentSyntax spelled ? spelled.Expression : argument.Value.Syntax as ExpressionSyntax
        : null;

    private ITypeSymbol? TypeOf(int parameter) => this.ArgumentOf(parameter) is { } argument ? IndexText.Unwrap(argument.Value).Type : null;

    private IArgumentOperation? ArgumentOf(int parameter) =>
        this.call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter);

    private static TextEdit Replace(SyntaxNode node, string text) => new(node.GetLocation(), text);

    // A statement goes with its line, if it has one of its own; the only one of a branch leaves an empty block.
    private static TextEdit Removal(StatementSyntax statement)
    {
        if (statement.Parent is not (BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax))
        {
            return Replace(statement, "{ }");
        }

        SourceText text = statement.SyntaxTree.GetText();
        TextLine first = text.Lines.GetLineFromPosition(statement.SpanStart);
        TextLine last = text.Lines.GetLineFromPosition(statement.Span.End);
        bool isAlone = IsBlank(text, first.Start, statement.SpanStart) && IsBlank(text, statement.Span.End, last.End);
        int end = statement.Span.End;
        while (!isAlone && end < last.End && text[end] is ' ')
        {
            end++;
        }

        TextSpan removed = isAlone
            ? TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak)
            : TextSpan.FromBounds(statement.SpanStart, end);
        return new TextEdit(Location.Create(statement.SyntaxTree, removed), "");
    }

    private static bool IsBlank(SourceText text, int start, int end) =>
        string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(start, end)));
}
