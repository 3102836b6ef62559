using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Formulas.Functions;
using FusedActivations.Generator.Formulas.Spellings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Rules.Spellings;

/// <summary>
/// Judges what stands beside 1 in a logarithm. Digits are lost only where it is near 0; where it plainly is not, and where it grows so
/// that log1p would overflow as well, there is nothing to say.
/// </summary>
/// <param name="mapper">Knows the expressions.</param>
/// <param name="scope">The code around the logarithm.</param>
internal sealed class LogarithmArgument(CodeMapper mapper, SyntaxNode scope)
{
    // A divisor such as 700 is a scale of the quantity; one of 100 or 10,000 makes a ratio of a percentage.
    private const double SmallestScale = 10;

    private const int DeepestLocal = 4;

    private static readonly string[] Growing = ["Exp", "Exp2", "Exp10", "ExpM1", "Expm1", "Pow", "Sinh", "Cosh", "ScaleB"];

    private static readonly string[] Random = ["NextDouble", "NextSingle", "NextFloat", "Sample", "Uniform"];

    private static readonly Function[] GrowingFunctions = [ExponentialFunctions.Exp, ExponentialFunctions.Expm1, Arithmetic.Pow];

    private static readonly string[] RandomWords = ["uniform", "random"];

    // Quantities whose numbers are large in the units that people use.
    private static readonly string[] Large =
        [
            "count",
            "number",
            "total",
            "size",
            "length",
            "frequency",
            "freq",
            "hz",
            "hertz",
            "distance",
            "power",
            "energy",
            "magnitude",
            "amplitude",
            "intensity",
            "snr",
            "income",
            "price",
            "salary",
            "population",
            "degree",
            "view",
            "age",
            "year",
            "day",
            "token",
            "word"
        ];

    /// <summary>Tells whether there is nothing to say.</summary>
    /// <param name="rest">What stands beside 1.</param>
    public bool IsFine(Formula rest) =>
        this.Grows(rest) || this.IsLarge(rest) || this.IsRandom(rest) || this.IsEntropy(rest) || this.IsCompared(rest);

    private bool Grows(Formula formula) => formula switch
    {
        Operand => mapper.SourceOf(formula) is { } source && this.Grows(source, 0),
        Call { Arguments: [var left, _] } quotient when quotient.Function == Arithmetic.Divide => this.Grows(left),
        Call { Function.Code: LaneCode.Operator } call => call.Arguments.Any(this.Grows),
        Call call => GrowingFunctions.Contains(call.Function),
        _ => false,
    };

    private bool Grows(ExpressionSyntax expression, int depth) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => this.Grows(parenthesized.Expression, depth),
        CastExpressionSyntax cast => this.Grows(cast.Expression, depth),
        PrefixUnaryExpressionSyntax prefix => this.Grows(prefix.Operand, depth),
        BinaryExpressionSyntax quotient when quotient.IsKind(SyntaxKind.DivideExpression) => this.Grows(quotient.Left, depth),
        BinaryExpressionSyntax binary => this.Grows(binary.Left, depth) || this.Grows(binary.Right, depth),
        InvocationExpressionSyntax call => CodeMapper.NameOf(call) is { } name && Growing.Contains(name, StringComparer.Ordinal),
        IdentifierNameSyntax local when depth < DeepestLocal => this.ValuesOf(local).Any(value => this.Grows(value, depth + 1)),
        _ => false,
    };

    private bool IsLarge(Formula rest)
    {
        ProductForm product = ProductForm.Of(rest);
        bool isRatio = Math.Log10(Math.Abs(product.Denominator)) % 1 == 0;
        return Math.Abs(product.Numerator) >= SmallestScale
            || (Math.Abs(product.Denominator) >= SmallestScale && !isRatio)
            || (product.Factors.Count > 0 && product.Factors.All(mapper.IsIntegral))
            || product.Factors
                .Any(factor => this.NamesIn(factor).SelectMany(WordsOf).Any(word => Large.Contains(word, StringComparer.Ordinal)));
    }

    // One minus a uniform number is as exact as the number, and is taken so that the logarithm is finite.
    private bool IsRandom(
        Formula rest) => OperandSets.Of(rest).Select(name => mapper.SourceOf(new Operand(name))).OfType<ExpressionSyntax>()
        .Any(source => this.NamesIn(mapper.Map(source)).SelectMany(WordsOf)
                .Any(static word => RandomWords.Contains(word, StringComparer.Ordinal))
            || IsDrawn(source)
            || (source is IdentifierNameSyntax local && this.ValuesOf(local).Any(IsDrawn)));

    private static bool IsDrawn(ExpressionSyntax expression) => expression.DescendantNodesAndSelf()
        .OfType<InvocationExpressionSyntax>()
        .Any(static call => CodeMapper.NameOf(call) is { } name && Random.Contains(name, StringComparer.Ordinal));

    // Beside the logarithm of the same number, as in p log(p) + (1 - p) log(1 - p), the lost digits are below the last of the sum.
    private bool IsEntropy(Formula rest) => Algebra.IsNegation(rest, out Formula probability)
        && scope.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call =>
            call.ArgumentList.Arguments is [{ Expression: var argument }]
                && CodeMapper.NameOf(call) is "Log"
                && mapper.Map(argument).Equals(probability));

    // Who compares the number with a small one has looked after it.
    private bool IsCompared(Formula rest)
    {
        string[] names = [.. this.NamesIn(rest)];
        return scope.DescendantNodes().OfType<BinaryExpressionSyntax>().Any(comparison =>
            comparison.Kind() is SyntaxKind.LessThanExpression
                or SyntaxKind.LessThanOrEqualExpression
                or SyntaxKind.GreaterThanExpression
                or SyntaxKind.GreaterThanOrEqualExpression
            && ((this.IsSmall(comparison.Right) && Mentions(comparison.Left, names))
                || (this.IsSmall(comparison.Left) && Mentions(comparison.Right, names))));
    }

    private bool IsSmall(ExpressionSyntax expression) =>
        mapper.Map(expression) is Constant { Value: var value } && value != 0 && Math.Abs(value) < 0.1;

    private static bool Mentions(ExpressionSyntax expression, string[] names) => expression.DescendantNodesAndSelf()
        .OfType<SimpleNameSyntax>()
        .Any(name => names.Contains(name.Identifier.ValueText, StringComparer.Ordinal));

    private IEnumerable<string> NamesIn(Formula formula) => OperandSets.Of(formula)
        .Select(name => mapper.SourceOf(new Operand(name))).OfType<ExpressionSyntax>()
        .SelectMany(static source => source.DescendantNodesAndSelf().OfType<SimpleNameSyntax>())
        .Select(static name => name.Identifier.ValueText);

    private static IEnumerable<string> WordsOf(
        string name) => Regex.Matches(name, "[A-Z]?[a-z]+|[A-Z]+(?![a-z])", RegexOptions.None, TimeSpan.FromSeconds(1)).Cast<Match>()
        .Select(static word => word.Value.ToLowerInvariant())
        .SelectMany(static word => new[]
        {
            word,
            word.EndsWith("ies", StringComparison.Ordinal) ? word.Substring(0, word.Length - 3) + "y" : word.TrimEnd('s')
        });

    // What is written into a local, anywhere in the code around.
    private IEnumerable<ExpressionSyntax> ValuesOf(IdentifierNameSyntax local)
    {
        string name = local.Identifier.ValueText;
        foreach (SyntaxNode node in scope.DescendantNodes())
        {
            switch (node)
            {
                case VariableDeclaratorSyntax { Initializer.Value: { } value } declarator
                    when string.Equals(declarator.Identifier.ValueText, name, StringComparison.Ordinal):
                    yield return value;
                    break;
                case AssignmentExpressionSyntax { Left: IdentifierNameSyntax target } assignment
                    when string.Equals(target.Identifier.ValueText, name, StringComparison.Ordinal):
                    yield return assignment.Right;
                    break;
                default:
                    break;
            }
        }
    }
}
