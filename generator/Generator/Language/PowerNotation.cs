using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace FusedActivations.Generator.Language;

/// <summary>
/// Finds powers in the notation of other languages, <c>x ^ 2</c>, <c>x ** 2</c> and <c>x²</c>, and writes them as formulas do. They bind
/// as in mathematics, not as C# reads them: in <c>a + x ^ 2</c> the base is x.
/// </summary>
internal sealed class PowerNotation
{
    private const string Digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private readonly string text;
    private readonly Func<string, bool> isOperand;
    private readonly SyntaxToken[] tokens;

    private PowerNotation(string text, Func<string, bool> isOperand)
    {
        this.text = text;
        this.isOperand = isOperand;
        this.tokens = [.. SyntaxFactory.ParseTokens(text).Where(static token => token.Span.Length > 0)];
    }

    /// <summary>Finds the powers of a text that no other one contains, in its order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isOperand">Tells whether a name is an operand; where <c>e</c> is none, it is the base of exponentials.</param>
    public static IReadOnlyList<WrittenPower> Find(string text, Func<string, bool> isOperand)
    {
        if (text.IndexOf('^') < 0 && text.IndexOf("**", StringComparison.Ordinal) < 0 && !text.Any(static letter => IsRaised(letter)))
        {
            return [];
        }

        PowerNotation notation = new(text, isOperand);
        List<WrittenPower> powers = [];
        notation.Write(0, notation.tokens.Length, powers);
        return powers;
    }

    private static bool IsRaised(char letter) => letter == '⁻' || Digits.IndexOf(letter) >= 0;

    // Writes some tokens with their powers, and notes those that stand nowhere inside another one.
    private string Write(int start, int end, List<WrittenPower>? found)
    {
        string written = "";
        int copied = start < end ? this.tokens[start].SpanStart : 0;
        for (int i = start; i < end;)
        {
            int next = this.EndOfPrimary(i, end);
            if (next > i && this.ReadExponent(next, end) is { } exponent && !this.IsLogic(i, exponent.End))
            {
                TextSpan span = TextSpan.FromBounds(this.tokens[i].SpanStart, this.tokens[exponent.End - 1].Span.End);
                string[] forms = this.Forms(i, next, exponent.Value, isDivisor: i > 0 && this.tokens[i - 1].IsKind(SyntaxKind.SlashToken));
                found?.Add(new WrittenPower(span, forms));
                written += this.text.Substring(copied, span.Start - copied) + forms[0];
                copied = span.End;
                i = exponent.End;
            }
            else
            {
                // A name without what is called; what stands in its parentheses is looked at for itself.
                i++;
            }
        }

        return start < end ? written + this.text.Substring(copied, this.tokens[end - 1].Span.End - copied) : "";
    }

    // A number, a name, a call, or what stands in parentheses; its own index where there is none.
    private int EndOfPrimary(int index, int end)
    {
        int next = index;
        if (this.Is(next, end, SyntaxKind.NumericLiteralToken))
        {
            return next + 1;
        }

        if (this.Is(next, end, SyntaxKind.IdentifierToken))
        {
            next++;
            while (this.Is(next, end, SyntaxKind.DotToken) && this.Is(next + 1, end, SyntaxKind.IdentifierToken))
            {
                next += 2;
            }

            if (!this.Is(next, end, SyntaxKind.OpenParenToken))
            {
                return next;
            }
        }

        return this.Is(next, end, SyntaxKind.OpenParenToken) ? this.EndOfParentheses(next, end) ?? index : index;
    }

    private int? EndOfParentheses(int index, int end)
    {
        int depth = 0;
        for (int i = index; i < end; i++)
        {
            depth += this.tokens[i].IsKind(SyntaxKind.OpenParenToken) ? 1 : this.tokens[i].IsKind(SyntaxKind.CloseParenToken) ? -1 : 0;
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return null;
    }

    // What follows a base: an operator with a number, a name or a power; or raised digits.
    private (string Value, int End)? ReadExponent(int index, int end)
    {
        string raised = "";
        for (int i = index; i < end && this.tokens[i].Text.All(IsRaised); i++)
        {
            raised +=
                string.Concat(this.tokens[i].Text.Select(static letter => letter == '⁻' ? '-' : (char)('0' + Digits.IndexOf(letter))));
        }

        if (raised.Length > 0)
        {
            return (raised, index + this.tokens.Skip(index).Take(end - index).TakeWhile(static token => token.Text.All(IsRaised)).Count());
        }

        int operand = this.Is(index, end, SyntaxKind.CaretToken) ? index + 1
            : this.Is(index, end, SyntaxKind.AsteriskToken)
                && this.Is(index + 1, end, SyntaxKind.AsteriskToken)
                && this.tokens[index].Span.End == this.tokens[index + 1].SpanStart ? index + 2
            : end;
        bool isSigned = this.Is(operand, end, SyntaxKind.MinusToken) || this.Is(operand, end, SyntaxKind.PlusToken);
        int start = isSigned ? operand + 1 : operand;
        int last = start < end ? this.EndOfPrimary(start, end) : start;
        if (last <= start)
        {
            return null;
        }

        // Powers of powers are read from the right.
        last = this.ReadExponent(last, end)?.End ?? last;
        string sign = isSigned && this.tokens[operand].IsKind(SyntaxKind.MinusToken) ? "-" : "";
        return (sign + Bare(this.Write(start, last, found: null)), last);
    }

    private string[] Forms(int start, int end, string exponent, bool isDivisor)
    {
        string raised = this.Write(start, end, found: null);
        bool isSimple = end - start == 1;
        string power = $"pow({Bare(raised)}, {exponent})";
        if (string.Equals(raised, "e", StringComparison.Ordinal) && !this.isOperand(raised))
        {
            return [$"exp({exponent})"];
        }

        return exponent switch
        {
            "1" => [raised],
            "2" when isSimple => [isDivisor ? $"({raised} * {raised})" : $"{raised} * {raised}", power],
            "2" => [$"square({Bare(raised)})", power],
            "3" when isSimple => [isDivisor ? $"({raised} * {raised} * {raised})" : $"{raised} * {raised} * {raised}", power],
            "0.5" => [$"sqrt({Bare(raised)})", power],
            _ => [power],
        };
    }

    // Without parentheses around the whole.
    private static string Bare(string written)
    {
        if (written.Length < 2 || written[0] != '(' || written[written.Length - 1] != ')')
        {
            return written;
        }

        int depth = 0;
        for (int i = 0; i < written.Length - 1; i++)
        {
            depth += written[i] == '(' ? 1 : written[i] == ')' ? -1 : 0;
            if (depth == 0)
            {
                return written;
            }
        }

        return written.Substring(1, written.Length - 2).Trim();
    }

    // Between conditions, ^ is C#'s "either, not both".
    private bool IsLogic(int start, int end) => this.tokens.Skip(start).Take(end - start).Any(static token => token.Kind()
        is SyntaxKind.LessThanToken or SyntaxKind.GreaterThanToken or SyntaxKind.LessThanEqualsToken or SyntaxKind.GreaterThanEqualsToken
        or SyntaxKind.EqualsEqualsToken
            or SyntaxKind.ExclamationEqualsToken
            or SyntaxKind.ExclamationToken
            or SyntaxKind.AmpersandAmpersandToken
            or SyntaxKind.BarBarToken);

    private bool Is(int index, int end, SyntaxKind kind) => index < end && this.tokens[index].IsKind(kind);
}

/// <summary>Represents a power as it is written, and as formulas have it.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Forms">What to write instead, the simplest first.</param>
internal sealed record WrittenPower(TextSpan Span, IReadOnlyList<string> Forms);
