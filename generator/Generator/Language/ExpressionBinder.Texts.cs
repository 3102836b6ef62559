using System.Linq;
using FusedActivations.Generator.Formulas;
using Microsoft.CodeAnalysis.CSharp;

namespace FusedActivations.Generator.Language;

/// <content>Reads a text that is an expression, and what was meant where it is not quite one.</content>
internal sealed partial class ExpressionBinder
{
    private bool isRewritten;

    private BoundNode? ReadExpression()
    {
        string expression = this.text.Expression;
        RewrittenText written = RewrittenText.Of(expression, PowerNotation.Find(expression, this.IsValue));
        FormulaReader reader = new(this.ResolveName, this.ResolveCall) { IsQualifiedName = name => this.FindFormula(name) is not null };
        BoundNode? root = reader.Read(written.Text);
        this.problems.AddRange(written.Problems);
        this.problems.AddRange(WordNames.Explain(expression, [.. reader.Problems.Select(written.InOriginal)], this.IsValue));
        this.isRewritten = written.Problems.Count > 0;
        return root;
    }

    // Shapes.Swoosh, where no formula has that name; a member of an operand is none.
    private bool IsQualifiedName(string expression)
    {
        string[] words = [.. expression.Split('.').Select(static word => word.Trim())];
        return words.Length > 1 && words.All(SyntaxFacts.IsValidIdentifier) && !this.IsValue(words[0]);
    }

    private bool IsValue(string name) => this.IsOperand(name) || this.constants.ContainsKey(name);
}
