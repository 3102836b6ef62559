using System;
using System.Linq;
using FusedActivations.Generated;
using Xunit;

namespace FusedActivations.Kernels.Tests.Generated;

/// <summary>Checks that the check without loops tells the same of spans as the one that names what is wrong.</summary>
public sealed class PlainGuardTests
{
    private const int Rows = 2;
    private const int Columns = 4;

    // Room for two values for each element, and more.
    private const int Distance = 20;

    /// <summary>Gets what kernels do with their spans.</summary>
    public static TheoryData<Access[]> Kernels => new()
    {
        new[] { Access.Read, Access.Write },
        new[] { Access.Read, Access.Read, Access.Read, Access.Write, Access.Write },
        new[] { Access.Read, Access.Read, Access.Read, Access.Read, Access.Write, Access.Write, Access.Write, Access.Write },
        new[] { Access.ReadPacked, Access.Read, Access.WritePacked },
        new[] { Access.Read, Access.Read, Access.ReadColumns, Access.ReadRows, Access.Write },
        new[] { Access.Read, Access.ReadColumns, Access.Read, Access.Write, Access.SumColumns, Access.SumRows },
        new[] { Access.ReadPacked, Access.ReadPackedColumns, Access.Read, Access.WritePacked, Access.SumPackedColumns },
        new[] { Access.ReadPacked, Access.ReadPackedColumns, Access.Read, Access.WritePacked, Access.SumPairedColumns },
    };

    [Theory]
    [MemberData(nameof(Kernels))]
    public void A_span_fits_at_any_place_where_the_other_check_takes_it(Access[] accesses)
    {
        (int Start, int Length)[] places = PlacesOf(accesses);
        Assert.True(Fits(accesses, places));
        for (int moved = 0; moved < accesses.Length; moved++)
        {
            for (int start = 0; start < Distance * accesses.Length; start++)
            {
                (int Start, int Length)[] changed = [.. places];
                changed[moved].Start = start;
                Assert.Equal(IsAccepted(accesses, changed), Fits(accesses, changed));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void A_span_of_another_length_does_not_fit(Access[] accesses)
    {
        (int Start, int Length)[] places = PlacesOf(accesses);
        for (int changedOne = 0; changedOne < accesses.Length; changedOne++)
        {
            foreach (int length in Enumerable.Range(0, Distance).Where(length => length != places[changedOne].Length))
            {
                (int Start, int Length)[] changed = [.. places];
                changed[changedOne].Length = length;
                Assert.False(IsAccepted(accesses, changed));
                Assert.False(Fits(accesses, changed));
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-4)]
    [InlineData(3)]
    [InlineData(16)]
    public void Rows_that_do_not_fill_the_spans_do_not_fit(int columns)
    {
        Access[] accesses = [Access.Read, Access.Read, Access.Write];
        Assert.False(IsAccepted(accesses, PlacesOf(accesses), columns));
        Assert.False(Fits(accesses, PlacesOf(accesses), columns));
    }

    [Fact]
    public void What_is_right_and_rare_is_left_to_the_other_check()
    {
        Access[] reading = [Access.ReadAgain, Access.Write];
        Access[] summing = [Access.Read, Access.Write, Access.SumAll];
        Access[] empty = [Access.Read, Access.Write];
        (int Start, int Length)[] nowhere = new (int Start, int Length)[2];
        Assert.True(IsAccepted(reading, PlacesOf(reading)));
        Assert.False(Fits(reading, PlacesOf(reading)));
        Assert.True(IsAccepted(summing, PlacesOf(summing)));
        Assert.False(Fits(summing, PlacesOf(summing)));
        Assert.True(IsAccepted(empty, nowhere, columns: 0));
        Assert.False(Fits(empty, nowhere, columns: 0));
    }

    private static (int Start, int Length)[] PlacesOf(Access[] accesses) =>
        [.. accesses.Select(static (access, number) => (Distance * number, LengthOf(access)))];

    private static int LengthOf(Access access) => access switch
    {
        Access.ReadPacked or Access.WritePacked => 2 * Rows * Columns,
        Access.ReadColumns or Access.SumColumns => Columns,
        Access.ReadPackedColumns or Access.SumPackedColumns or Access.SumPairedColumns => 2 * Columns,
        Access.ReadRows or Access.SumRows => Rows,
        Access.SumAll => 1,
        _ => Rows * Columns,
    };

    private static bool Fits(Access[] accesses, (int Start, int Length)[] places, int columns = Columns)
    {
        float[] memory = new float[2 * Distance * places.Length];
        CallSize size = PlainGuard.SizeOf(accesses, places[0].Length, columns, hasRows: true);
        return PlainGuard.Fits(
            accesses, size, columns, At(memory, places, 0), At(memory, places, 1), At(memory, places, 2), At(memory, places, 3),
            At(memory, places, 4), At(memory, places, 5), At(memory, places, 6), At(memory, places, 7));
    }

    private static bool IsAccepted(Access[] accesses, (int Start, int Length)[] places, int columns = Columns)
    {
        float[] memory = new float[2 * Distance * places.Length];
        Exception? refusal = Record.Exception(() => OperandGuard.Rows(
            string.Join(' ', accesses), accesses, columns, "columns", At(memory, places, 0), At(memory, places, 1), At(memory, places, 2),
            At(memory, places, 3), At(memory, places, 4), At(memory, places, 5), At(memory, places, 6), At(memory, places, 7)));
        return refusal is null;
    }

    private static ReadOnlySpan<float> At(float[] memory, (int Start, int Length)[] places, int number) =>
        number < places.Length ? memory.AsSpan(places[number].Start, places[number].Length) : default;
}
