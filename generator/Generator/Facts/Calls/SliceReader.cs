using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FusedActivations.Generator.Facts.Calls;

/// <summary>Reads which part of a buffer a slice or a range is.</summary>
internal static class SliceReader
{
    /// <summary>Reads a part; without start, length and end it is the whole.</summary>
    /// <param name="region">The buffer.</param>
    /// <param name="start">The first element.</param>
    /// <param name="length">The number of elements.</param>
    /// <param name="end">The element behind the last.</param>
    /// <param name="next">Gives a number of its own to a part that is equal to no other.</param>
    public static Region Read(Region region, IOperation? start, IOperation? length, IOperation? end, Func<int> next)
    {
        IndexText? first = start is null ? new IndexText("0", [], 0) : IndexText.Read(start);
        IOperation? last = length ?? end;
        IndexText? behind = last is null ? new IndexText("", [], null) : IndexText.Read(last);
        if (first is null || behind is null)
        {
            return region with { Slice = new Slice("?" + next().ToString(CultureInfo.InvariantCulture), []) };
        }

        int? offset = region.Slice is null ? 0 : region.Slice.Start;
        int? from = offset + first.Number;
        int? to = last is null ? region.Slice is null ? region.Memory.Length : region.Slice.End
            : length is null ? offset + behind.Number
            : from + behind.Number;
        bool isWhole = first.Number is 0 && (last is null || (region.Length is { } all && to - from == all));
        if (isWhole)
        {
            return region;
        }

        string text = from is not null && to is not null
            ? FormattableString.Invariant($"[{from}..{to}]")
            : $"{region.Slice?.Text}[{first.Text}{(length is null ? ".." : ",")}{behind.Text}]";
        IReadOnlyList<ISymbol> tiles = region.Slice is null && start is not null && last is not null
            ? TilesOf(IndexText.Unwrap(start), first, behind, isLength: length is not null)
            : [];
        return region with
        {
            Slice = new Slice(text, [.. first.Mentions, .. behind.Mentions, .. region.Slice?.Mentions ?? []])
            {
                Start = from,
                End = to,
                Tiles = tiles
            }
        };
    }

    /// <summary>Reads the part that is one element, or gives null where the index is not followed.</summary>
    public static Region? Element(Region region, IOperation index) =>
        region.Slice is null && IndexText.Read(index) is { } text
            ? region with
            {
                Slice = new Slice($"[{text.Text}]", text.Mentions)
                {
                    Start = text.Number,
                    End = text.Number + 1,
                    Tiles = IndexText.VariableOf(IndexText.Unwrap(index)) is { } variable ? [variable] : [],
                },
            }
            : null;

    // Rows: (r * n, n), (r * n)..((r + 1) * n) and (r * n)..(r * n + n).
    private static IReadOnlyList<ISymbol> TilesOf(IOperation start, IndexText first, IndexText behind, bool isLength)
    {
        if (IndexText.VariableOf(start) is { } variable)
        {
            return (isLength && behind.Number is 1)
                || (!isLength && string.Equals(behind.Text, first.Text + "+1", StringComparison.Ordinal)) ? [variable] : [];
        }

        if (start is not IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } product)
        {
            return [];
        }

        return [.. new[]
        {
            (Row: product.LeftOperand, Length: product.RightOperand),
            (Row: product.RightOperand, Length: product.LeftOperand)
        }
            .Where(pair => IndexText.VariableOf(IndexText.Unwrap(pair.Row)) is not null
                && IndexText.Read(pair.Length) is { } length
                && IsNext(IndexText.Read(pair.Row)!.Text, length.Text, first.Text, behind.Text, isLength))
            .Select(static pair => IndexText.VariableOf(IndexText.Unwrap(pair.Row))!)];
    }

    private static bool IsNext(string row, string length, string first, string behind, bool isLength)
    {
        string end = behind.Replace("(", "").Replace(")", "");
        return isLength
            ? string.Equals(end, length.Replace("(", "").Replace(")", ""), StringComparison.Ordinal)
            : new[] { $"({row}+1)*{length}", $"{length}*({row}+1)" }.Contains(behind, StringComparer.Ordinal)
                || string.Equals(end, $"{first.Replace("(", "").Replace(")", "")}+{length}", StringComparison.Ordinal);
    }
}
