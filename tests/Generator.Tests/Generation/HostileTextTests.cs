using System;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using System.Xml.Linq;
using FusedActivations.Generator.Tests.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace FusedActivations.Generator.Tests.Generation;

/// <summary>Puts into every text that reaches generated code what could end its comment, its tag or its string there.</summary>
public sealed class HostileTextTests
{
    /// <summary>What ends a line, or looks like a blank, in some language or editor.</summary>
    private static readonly string[] Blanks =
        ["\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\v", "\f", "\t", "\u00A0", "\u3000", "\n\n", "\n        "];

    private static readonly string[] Comments =
        ["/* gate */", "// gate\n", "// */\n", "/*\n public static int Injected = 1; //*/", "/// </summary>\n", "/** <b>&amp;\u2028 */", "// \u202E\u2066 gate\r\n", "// \uD800\n", "// gate\u2028", "// \0\n", "\n// gate\n", "\r\n/* a\r\n b */\r\n"];

    private static readonly string[] Ends =
        ["\uFEFF", "*/", "</c>", "</summary>", "<", "&", "&amp;", "\"", "\"\"\"", "'", "`", "\\", "\\u000A", "}", "};", "{", "//", "/*", "\0", "\u001A", "\uFFFF", "\uD83D\uDE00", "\uDC00", "]]>", "\n#error no\n", "\n#if NO\n", "\n#line 1 \"x\"\n", "\n#pragma warning disable\n", "; public static int Injected = 1; //", "\n public static int Injected = 1; //"];

    /// <summary>Gets blanks and comments.</summary>
    public static TheoryData<string> Trivia => [.. Blanks.Concat(Comments).Select(Escape)];

    /// <summary>Gets everything.</summary>
    public static TheoryData<string> Everything => [.. Blanks.Concat(Comments).Concat(Ends).Select(Escape)];

    [Theory]
    [MemberData(nameof(Trivia))]
    public void An_expression_over_several_lines_is_what_it_is_on_one(string trivia)
    {
        string plain = Generate(Activation("gelu( x + bias ) * y2 / K.Twice( x )"), out _);
        Assert.DoesNotContain("NotSupported", plain, StringComparison.Ordinal);
        string blank = Unescape(trivia);
        Assert.Equal(
            plain,
            Generate(Activation($"gelu({blank}x + {blank}bias ) *{blank} y2 / K{blank}.{blank}Twice({blank} x ){blank}", blank), out _)
                .Replace("gelu( x + bias ) * y2 / K . Twice( x )", "gelu( x + bias ) * y2 / K.Twice( x )", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Trivia))]
    public void A_name_may_have_blanks_and_comments_around_it(string trivia)
    {
        string blank = Unescape(trivia);
        foreach (string name in new[] { "silu", "softmax", "K.Twice" })
        {
            string call = name.Contains('.', StringComparison.Ordinal) ? name + "(x)" : name;
            string Program(
                string text) =>
                    $"public static partial class K {{ {Twice} [Activation({SymbolDisplay.FormatLiteral(text, quote: true)})] public static partial void M(ReadOnlySpan<float> x, Span<float> y); }}";
            Assert.Equal(Generate(Program(call), out _), Generate(Program(blank + call + blank), out _));
        }
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void Whatever_a_text_holds_it_adds_nothing_to_the_program(string text)
    {
        string hostile = Unescape(text);
        string[] attributes =
        [
            .. new[]
            {
                hostile,
                "x" + hostile,
                hostile + "x",
                $"gelu(x{hostile})",
                $"gelu{hostile}(x)",
                $"x + {hostile}1",
                $"nosuch(x, {hostile})",
                $"K.{hostile}Twice(x)",
                $"leaky_relu(x, alpha{hostile}: 0.5)"
            }
                .Select(static expression =>
                    $"[Activation({SymbolDisplay.FormatLiteral(expression, quote: true)})] public static partial void M#(ReadOnlySpan<float> x, Span<float> y);"),
            .. new[] { hostile, "mse" + hostile, hostile + "cross_entropy" }
                .Select(static loss =>
                    $"[Loss({SymbolDisplay.FormatLiteral(loss, quote: true)})] public static partial float M#(ReadOnlySpan<float> x, ReadOnlySpan<float> t, Span<float> dx);"),
            $"[ActivationBackward({SymbolDisplay.FormatLiteral("M0" + hostile, quote: true)})] public static partial void M#(ReadOnlySpan<float> x, ReadOnlySpan<float> dy, Span<float> dx);",
        ];
        string program = "public static partial class K { "
            + Twice
            + string.Concat(
                attributes.Select(
                    static (attribute, index) =>
                        attribute.Replace("M#", "M" + index.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) + "\n"))
            + "}";
        Generate(program, out Compilation compilation);
        INamedTypeSymbol type = compilation.GetTypeByMetadataName("K")!;
        Assert.All(type.GetMembers(), static member => Assert.True(member.Name.StartsWith('M') || member.Name is "Twice", member.Name));
        Assert.All(type.GetMembers(),
            static member => XDocument.Parse(member.GetDocumentationCommentXml() is { Length: > 0 } xml ? xml : "<none/>"));
        Assert.Equal(["K"], compilation.SourceModule.GlobalNamespace.GetTypeMembers().Select(static member => member.Name),
            StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Trivia))]
    public void Comments_and_line_ends_of_a_formula_stay_in_it(string trivia)
    {
        string blank = Unescape(trivia);
        string Program(string between) => $$"""
            public static partial class K
            {
                [ActivationFormula] static float Half({{between}}float u, {{between}}float beta {{between}} = 2) { {{between}} float v = {{between}} Formula.{{between}}Sigmoid(u{{between}}); return {{between}} beta * v{{between}} + 1; }
                [Activation(nameof(Half), Beta = 3)] public static partial void M(ReadOnlySpan<float> x, Span<float> y);
            }
            """;
        Assert.Equal(Generate(Program(""), out _), Generate(Program(blank), out _));
    }

    [Fact]
    public async Task A_directive_in_a_text_is_refused() => Assert.StartsWith(
        "'#if A' cannot be part of an activation",
        Assert.Single(
            await RuleCheck.MembersAsync(
                "[Activation({|FACT101:\"x\\n#if A\\n+ 1\\n#endif\\n\"|})] public static partial void M(ReadOnlySpan<float> x, Span<float> y);")),
        StringComparison.Ordinal);

    [Fact]
    public async Task A_message_is_one_line() =>
        Assert.All(
            await RuleCheck.MembersAsync(
                "[Activation({|FACT101:\"no_such\\n + x\"|})] public static partial void M(ReadOnlySpan<float> x, Span<float> y);"),
            static message => Assert.DoesNotContain('\n', message));

    private const string Twice = "[ActivationFormula] static float Twice(float u) => 2 * u; ";

    private static string Activation(string expression, string between = "") => $$"""
        public static partial class K
        {
            {{Twice}}
            [Activation({{SymbolDisplay.FormatLiteral(expression, quote: true)}}{{(between.Contains('\0', StringComparison.Ordinal) ? "" : between)}})]
            public static partial void M(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, ReadOnlySpan<float> y2, Span<float> y);
        }
        """;

    private static string Generate(string program, out Compilation compilation)
    {
        compilation = GeneratorRun.Compile(program);
        SyntaxTree generated = compilation.SyntaxTrees.Last();
        string text = generated.ToString();

        // One language's line ends are another's blanks: only line feeds are in the file.
        Assert.DoesNotContain(
            text,
            static letter => letter != '\n' && letter != ' ' && (char.IsWhiteSpace(letter)
                || char.IsControl(letter)
                || CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.Format));
        Assert.Equal(generated.GetRoot(CancellationToken.None).ToFullString(), text);
        return text;
    }

    // Test names cannot hold every character.
    private static string Escape(string text) =>
        string.Concat(text.Select(static letter => letter is > ' ' and <= '~' and not '\\' ? letter.ToString() : $"\\{(int)letter:X4}"));

    private static string Unescape(string text)
    {
        string result = "";
        for (int i = 0; i < text.Length; i++)
        {
            result += text[i] == '\\'
                ? (char)int.Parse(text.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture)
                : text[i];
            i += text[i] == '\\' ? 4 : 0;
        }

        return result;
    }
}
