using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using FusedActivations.Generator.Binding;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Formulas.Spellings;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Rules.Spellings;

/// <summary>Finds spellings in plain C# and in the bodies of [ActivationFormula] methods.</summary>
/// <param name="model">The semantic model of the file.</param>
/// <param name="formulas">The public class Formula, or null where there is none.</param>
/// <param name="cancellation">Ends the work.</param>
internal sealed class CodeSpellings(SemanticModel model, INamedTypeSymbol? formulas, CancellationToken cancellation)
{
    private static readonly string[] Triggers = ["Exp", "Log", "Tanh", "Sinh", "Log1p", "Sqrt", "Erf", "Sigmoid", "SoftMax"];

    // A generated table or sum of thousands of operators is not worth a search.
    private const int LongestExpression = 2000;

    private readonly CodeMapper mapper = new(model, cancellation);

    /// <summary>Tells whether a call is one that a spelling may start with.</summary>
    public static bool IsTrigger(InvocationExpressionSyntax call) =>
        CodeMapper.NameOf(call) is { } name && Triggers.Contains(name, StringComparer.Ordinal);

    /// <summary>Tells whether the generator compiles the method around a node.</summary>
    public static bool IsFormula(SyntaxNode node) => node.Ancestors().OfType<MethodDeclarationSyntax>().FirstOrDefault() is { } method
        && method.AttributeLists
            .SelectMany(static list => list.Attributes)
            .Any(static attribute => WrittenName.Is(attribute, nameof(ActivationFormulaAttribute)));

    /// <summary>Finds the spellings of the largest expression around a call; none where another call of it has been asked for.</summary>
    public IEnumerable<Diagnostic> Find(InvocationExpressionSyntax call)
    {
        ExpressionSyntax root = this.mapper.RootOf(call);
        if (root.Span.Length > LongestExpression)
        {
            yield break;
        }

        bool isFirst = ReferenceEquals(call, root.DescendantNodesAndSelf()
            .OfType<InvocationExpressionSyntax>()
            .First(other => IsTrigger(other) && this.mapper.RootOf(other) == root));
        if (!isFirst || this.mapper.SourceOf(this.mapper.Map(call)) is null)
        {
            yield break;
        }

        bool isCompiled = IsFormula(root);
        SyntaxNode scope = root.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? root.SyntaxTree.GetRoot(cancellation);
        foreach (FoundSpelling found in SpellingFinder.Find(root, this.mapper))
        {
            bool isFor = found.Spelling.Audience == Audience.Everyone || (isCompiled && found.Spelling.Audience == Audience.Formulas);
            bool isGuarded = found.Spelling.Fault == Fault.Overflows
                && SpellingGuards.IsGuarded(found["u"], found.Place, scope,
                    expression => this.mapper.TypeOf(expression) is not null);
            bool isFine = found.Spelling.NeedsSmallRest && new LogarithmArgument(this.mapper, scope).IsFine(found["v"]);
            if (isFor
                && !isGuarded
                && !isFine
                && !found.Match.Bindings.ToDictionary().Values.Any(this.mapper.IsIntegral)
                && this.Report(found, isCompiled) is { } diagnostic)
            {
                yield return diagnostic;
            }
        }
    }

    /// <summary>Finds a softmax or a log-sum-exp that a call is part of, or null.</summary>
    public Diagnostic? FindSum(InvocationExpressionSyntax call)
    {
        if (ExponentialSum.FindFrameworkSoftmax(call, model, cancellation) is { } method)
        {
            ElementKind summed = OperandType.NumberOf(method.TypeArguments.FirstOrDefault()) ?? ElementKind.All[0];
            return Diagnostic.Create(SpellingRules.Overflows, call.GetLocation(), "TensorPrimitives.SoftMax",
                $"NaN for elements above {Limit(summed)}", "subtract the maximum first or use [Activation(\"softmax\")]");
        }

        if (ExponentialSum.Find(call, this.mapper, model, cancellation) is not { } sum)
        {
            return null;
        }

        string limit = Limit(this.mapper.TypeOf(call) ?? ElementKind.All[0]);
        (string name, string outcome, string cure) = sum.Kind == RowKind.Softmax
            ? ("softmax", "NaN", "subtract the maximum first or use [Activation(\"softmax\")]")
            : ("logsumexp", "infinity", "subtract the maximum first and add it to the logarithm");
        Remedy[] remedies = MaximumSubtraction.For(sum) is { } remedy ? [remedy] : [];
        return Diagnostic.Create(SpellingRules.Overflows, call.GetLocation(), Remedy.Encode(remedies), "Hand-written " + name,
            $"{outcome} for elements above {limit}", cure);
    }

    private Diagnostic? Report(FoundSpelling found, bool isCompiled)
    {
        ElementKind kind = this.mapper.TypeOf(found.Place) ?? ElementKind.All[0];
        string prefix = model.LookupNamespacesAndTypes(found.Place.SpanStart, name: "Formula")
            .Any(symbol => SymbolEqualityComparer.Default.Equals(symbol, formulas))
            || formulas is null
            ? "Formula."
            : "global::FusedActivations.Formula.";
        string NameOf(string function) => prefix + MemberNames.Of(function);
        FormulaSource source = new(this.mapper, kind.Literal, NameOf);
        Advice writer = new(source, NameOf, kind.Literal,
            (value, text) => value is not Constant && kind.IsWiderThan(this.WidestIn(value)) ? $"({kind}){source.WritePrimary(value)}" : text);
        (string advice, bool isPrimary) = writer.Write(found);
        if (found.Match.Bindings.ToDictionary().Values.Any(value => this.WidestIn(value).IsWiderThan(kind)))
        {
            (advice, isPrimary) = ($"({kind}){(isPrimary ? advice : "(" + advice + ")")}", false);
        }

        (SyntaxNode replaced, string newText) = SpellingReport.Edit(found, advice, isPrimary, writer.IsNegation && advice[0] == '-');
        bool repeats = found.Match.Bindings
            .ToDictionary()
            .Any(pair => ExpressionMapper.IsEvaluatedOnce(pair.Value) && found.Spelling.Advice.Count(letter => letter == pair.Key[0]) > 1);
        TextEdit? edit = !repeats && writer.Functions.All(this.IsOffered) ? new TextEdit(replaced.GetLocation(), newText) : null;
        ElementKind exponentials = found.Place
            .DescendantNodesAndSelf()
            .OfType<InvocationExpressionSyntax>()
            .FirstOrDefault(call => this.mapper.IsFrameworkCall(call, "Exp")) is { } exponential
            ? this.mapper.TypeOf(exponential) ?? kind
            : kind;
        return SpellingReport.Create(found, source, advice, isCompiled, exponentials, found.Place.GetLocation(), edit);
    }

    // Whole numbers, and constants, fit into any.
    private ElementKind WidestIn(Formula formula) => formula is not Constant && this.mapper.SourceOf(formula) is { } source
        ? this.mapper.TypeOf(source) ?? ElementKind.All[0]
        : OperandSets.Of(formula)
            .Select(name => this.mapper.SourceOf(new Operand(name)) is { } operand ? this.mapper.TypeOf(operand) : null)
            .OfType<ElementKind>()
            .Aggregate(ElementKind.All[0], static (widest, kind) => kind.IsWiderThan(widest) ? kind : widest);

    private static string Limit(ElementKind kind) => kind.LargestExponent.ToString(CultureInfo.InvariantCulture);

    private bool IsOffered(string function) => formulas?.GetMembers(MemberNames.Of(function))
        .OfType<IMethodSymbol>()
        .Any(static method => method is { IsStatic: true, DeclaredAccessibility: Accessibility.Public }) is true;
}
